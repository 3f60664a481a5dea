package org.laypartners.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The checks and drop-down lists that a spreadsheet program puts on a column's cells. */
final class EntryChecks {
    private static final String LISTS = "Lists";
    /** Excel's own limit for a list that stands within the check itself, its commas included. */
    private static final int LIST_CHARACTERS = 255;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final DataValidationHelper checks;
    private int lists;

    EntryChecks(XSSFWorkbook workbook, XSSFSheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
        checks = sheet.getDataValidationHelper();
    }

    /** Puts the check of an entry on a column, from the row below the headings. */
    void add(int column, Entry entry, int rows) {
        constraint(entry).ifPresent(constraint -> {
            CellRangeAddressList cells = new CellRangeAddressList(1, rows, column, column);
            DataValidation check = checks.createValidation(constraint, cells);
            check.setEmptyCellAllowed(true);
            check.setShowErrorBox(true);
            check.createErrorBox("Please look again", says(entry));
            sheet.addValidationData(check);
        });
    }

    private Optional<DataValidationConstraint> constraint(Entry entry) {
        if (entry instanceof Entry.Choice choice) {
            return Optional.of(list(choice.choices()));
        }
        if (entry instanceof Entry.Whole whole) {
            return Optional.of(checks.createIntegerConstraint(
                    OperatorType.BETWEEN, Long.toString(whole.from()), Long.toString(whole.to())));
        }
        if (entry instanceof Entry.Day day) {
            return Optional.of(
                    checks.createDateConstraint(OperatorType.BETWEEN, formula(day.from()), formula(day.to()), ""));
        }
        return Optional.empty();
    }

    private static String says(Entry entry) {
        if (entry instanceof Entry.Whole whole) {
            return "A whole number from " + whole.from() + " to " + whole.to() + " is expected here.";
        }
        if (entry instanceof Entry.Day day) {
            return "A date from " + DAY.format(day.from()) + " to " + DAY.format(day.to()) + " is expected here.";
        }
        return "Please choose from the list.";
    }

    private static String formula(LocalDate day) {
        return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    private DataValidationConstraint list(List<String> choices) {
        String inside = String.join(",", choices);
        // Commas part the choices of a list inside a check, and quotation marks end it: there is no way to write them.
        boolean plain = choices.stream().allMatch(choice -> choice.indexOf(',') < 0 && choice.indexOf('"') < 0);
        return plain && inside.length() <= LIST_CHARACTERS
                ? checks.createExplicitListConstraint(choices.toArray(String[]::new))
                : checks.createFormulaListConstraint(named(choices));
    }

    /** Writes the choices down a column of the hidden sheet, and gives that range's name. */
    private String named(List<String> choices) {
        XSSFSheet hidden = listsSheet();
        for (int i = 0; i < choices.size(); i++) {
            XSSFRow row = hidden.getRow(i) == null ? hidden.createRow(i) : hidden.getRow(i);
            row.createCell(lists).setCellValue(choices.get(i));
        }
        String letter = CellReference.convertNumToColString(lists);
        lists++;
        Name name = workbook.createName();
        name.setNameName("Choices_" + lists);
        name.setRefersToFormula(LISTS + "!$" + letter + "$1:$" + letter + "$" + choices.size());
        return name.getNameName();
    }

    private XSSFSheet listsSheet() {
        XSSFSheet found = workbook.getSheet(LISTS);
        if (found != null) {
            return found;
        }
        XSSFSheet made = workbook.createSheet(LISTS);
        workbook.setSheetVisibility(workbook.getSheetIndex(made), SheetVisibility.HIDDEN);
        return made;
    }
}
