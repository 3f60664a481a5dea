package org.laypartners.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.laypartners.attendance.MeetingReports;
import org.laypartners.csv.Records;
import org.laypartners.csv.UnreadableFile;
import org.laypartners.sheet.TemplateSheet;
import org.laypartners.workbook.OversizedWorkbookException;
import org.laypartners.workbook.Sheet;
import org.laypartners.workbook.Workbook;

/** Opens a workbook, row by row, and takes its first sheet that holds a table. */
final class WorkbookExport {
    private final Path file;
    private final ExportLimits limits;
    private final Asked isAsked;
    private final Workbook workbook;

    private WorkbookExport(Path file, ExportLimits limits, Asked isAsked, Workbook workbook) {
        this.file = file;
        this.limits = limits;
        this.isAsked = isAsked;
        this.workbook = workbook;
    }

    /** Reads the sheet that asks most of what a form asks; else the first that has rows under a heading. */
    static Export open(Path file, ExportLimits limits, Asked isAsked) throws IOException {
        WorkbookPackage.check(file, limits);
        try (Workbook workbook = Workbook.open(file)) {
            return new WorkbookExport(file, limits, isAsked, workbook).export();
        } catch (UnreadableFile e) {
            throw e;
        } catch (OversizedWorkbookException e) {
            throw WorkbookPackage.bomb();
        } catch (IOException | RuntimeException e) {
            // The libraries have an exception for each way in which a part of a workbook can be wrong.
            throw WorkbookPackage.broken();
        }
    }

    /** Whether the first sheet is a report of a meeting that somebody saved as a workbook. */
    static boolean isMeetingReport(Path file) throws IOException {
        WorkbookPackage.check(file, ExportLimits.DEFAULTS);
        try (Workbook workbook = Workbook.open(file)) {
            return new WorkbookExport(file, ExportLimits.DEFAULTS, heading -> false, workbook).isMeetingReport();
        }
    }

    private Export export() throws IOException {
        if (isMeetingReport()) {
            OneSheet.check(reports());
            try (Records records = rows(workbook.sheets().get(0), false)) {
                return MeetingExport.of(file, "workbook", Optional.empty(), List.of(), records);
            }
        }
        return bestTable();
    }

    private boolean isMeetingReport() throws IOException {
        return !workbook.sheets().isEmpty() && isMeetingReport(workbook.sheets().get(0));
    }

    private boolean isMeetingReport(Sheet sheet) throws IOException {
        List<List<String>> first = new ArrayList<>();
        try (Records rows = rows(sheet, false)) {
            while (first.size() < MeetingReports.FIRST_ROWS && rows.hasNext()) {
                first.add(MeetingReports.seen(rows.next().cells()));
            }
        }
        return MeetingReports.isReport(first);
    }

    /** The first sheet and the visible ones that are reports too, by their places among the visible ones. */
    private List<Integer> reports() throws IOException {
        List<Sheet> visible = visible();
        List<Integer> reports = new ArrayList<>();
        for (int place = 1; place <= visible.size(); place++) {
            if (isMeetingReport(visible.get(place - 1))) {
                reports.add(place);
            }
        }
        return reports;
    }

    private List<Sheet> visible() {
        return workbook.sheets().stream().filter(sheet -> !sheet.isHidden()).toList();
    }

    private Table bestTable() throws IOException {
        List<Sheet> all = visible();
        List<Sheet> visible = all.stream()
                .filter(sheet -> !sheet.name().equals(TemplateSheet.ADVICE))
                .toList();
        Map<Integer, Table> tables = new TreeMap<>();
        Optional<Table> best = Optional.empty();
        for (Sheet sheet : visible) {
            Optional<Table> current = best;
            Optional<Table> table = table(sheet);
            table.ifPresent(found -> tables.put(all.indexOf(sheet) + 1, found));
            best = table.filter(found -> isBetter(found, current)).or(() -> current);
        }
        if (best.isEmpty()) {
            throw visible.isEmpty() ? WorkbookPackage.broken() : Exports.empty();
        }
        OneSheet.check(new OneSheet(best.get(), this::asked).holdingAnswers(tables));
        return visible.size() > 1 ? best.get().tolerating(otherSheets(visible.size() - 1)) : best.get();
    }

    /** A sheet that asks what a form asks is better than another; else one with rows is better than one without. */
    private boolean isBetter(Table table, Optional<Table> best) {
        return best.isEmpty()
                || asked(table) > asked(best.get())
                || (best.get().rowCount() == 0 && table.rowCount() > 0 && asked(table) == asked(best.get()));
    }

    private long asked(Table table) {
        return table.columns().stream()
                .filter(column -> isAsked.test(column.heading()))
                .count();
    }

    private static String otherSheets(int number) {
        return number == 1 ? "1 other sheet not read" : number + " other sheets not read";
    }

    private Optional<Table> table(Sheet sheet) throws IOException {
        Survey survey = new Survey(limits, isAsked, Optional.empty(), true);
        try (Records rows = rows(sheet, true)) {
            rows.forEachRemaining(survey::see);
        }
        survey.end(true);
        return survey.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        file,
                        "workbook",
                        Optional.empty(),
                        survey.oddities(),
                        survey,
                        () -> again(file, sheet, limits)));
    }

    private Records rows(Sheet sheet, boolean evened) throws IOException {
        return new WorkbookRows(workbook, sheet, limits, evened, () -> {});
    }

    /** Opens the file anew, which was closed meanwhile. */
    private static Records again(Path file, Sheet sheet, ExportLimits limits) {
        Workbook workbook = null;
        boolean started = false;
        try {
            workbook = Workbook.open(file);
            Records rows = new WorkbookRows(workbook, sheet, limits, true, workbook::close);
            started = true;
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (workbook != null && !started) {
                workbook.close();
            }
        }
    }
}
