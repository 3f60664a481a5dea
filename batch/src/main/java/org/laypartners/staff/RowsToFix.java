package org.laypartners.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.journal.RowsToMend.RowFault;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Words;

/** The rows that were refused: those that wait to be mended, and those that came back. */
final class RowsToFix {
    /** More would help nobody: such a file is wrong as a whole. */
    private static final int PROBLEMS_SHOWN = 10_000;

    private static final List<Column> PROBLEM_COLUMNS = List.of(
            Column.grouping("File"),
            Column.of("Row"),
            Column.of("Column"),
            Column.of("What was expected"),
            Column.of("What to do"),
            Column.inFiles("Line"),
            Column.inFiles("Reason code"));

    private final StaffMaterial material;

    RowsToFix(StaffMaterial material) {
        this.material = material;
    }

    List<Section> sections() {
        return Stream.of(inSpreadsheets(), keptApart(), mended())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Files of which some refused rows lie in a spreadsheet. */
    long files() {
        return files(false).filter(file -> file.toMend().count() > 0).count();
    }

    /** Rows that wait in a spreadsheet to be mended. */
    long rows() {
        return files(false).mapToLong(file -> file.toMend().count()).sum();
    }

    /** Refused rows of exports that are not kept, and so must be mended in a new export. */
    long rowsApart() {
        return files(true).mapToLong(file -> file.toMend().count()).sum();
    }

    private Stream<StaffMaterial.DroppedFile> files(boolean apart) {
        return material.files().stream().filter(file -> file.drop().file().isApart() == apart);
    }

    private Optional<Section> inSpreadsheets() {
        return Section.of(
                        "to-fix",
                        "Rows to fix",
                        "These rows lie in the folder \"rejected\", in a spreadsheet with the file's name and"
                                + " \"-to-fix\" at its end. Mend the cells there, save it, and drop it in the inbox.",
                        onlyTheFirst())
                .withRows("Row by row", PROBLEM_COLUMNS, problemRows(files(false)));
    }

    /** Of answers that are kept apart no copy is written: it would hold their times. */
    private Optional<Section> keptApart() {
        return Section.of(
                        "to-fix-apart",
                        "Rows of equality monitoring to fix",
                        "No spreadsheet holds these rows, because it would say when each was sent. Export the form"
                                + " again, mend the cells in that export, and drop all of it in the inbox. Rows that"
                                + " were taken in before are known, and count once.")
                .withRows("Row by row", PROBLEM_COLUMNS, problemRows(files(true)));
    }

    private static List<List<Field>> problemRows(Stream<StaffMaterial.DroppedFile> files) {
        return files.flatMap(dropped -> dropped.toMend()
                        .faults()
                        .limit(PROBLEMS_SHOWN)
                        .map(problem -> problemRow(dropped.drop().name(), problem)))
                .toList();
    }

    private String onlyTheFirst() {
        return material.files().stream()
                        .anyMatch(dropped -> dropped.toMend()
                                .faults()
                                .skip(PROBLEMS_SHOWN)
                                .findAny()
                                .isPresent())
                ? "Of each file only the first " + Words.number(PROBLEMS_SHOWN) + " cells to mend are listed here."
                        + " Its spreadsheet holds all rows."
                : "";
    }

    private static List<Field> problemRow(String name, RowFault problem) {
        return List.of(
                Field.of(name),
                Field.of(problem.row()),
                Field.of(
                        problem.fault().column().isEmpty()
                                ? "The whole row"
                                : problem.fault().column()),
                Field.of(problem.fault().expected()),
                Field.of(problem.fault().advice()),
                Field.of(problem.line()),
                Field.of(problem.fault().code()));
    }

    /** The loop closed: what was refused and came back right. */
    private Optional<Section> mended() {
        return Section.of(
                        "mended",
                        "Rows that came back mended",
                        "These rows were refused at first, and are taken in now. Nothing needs doing here.")
                .withRows(
                        "What was mended",
                        List.of(
                                Column.of("File it was refused in"),
                                Column.of("Row"),
                                Column.of("File it came back in"),
                                Column.of("Day")),
                        material.files().stream()
                                .flatMap(dropped -> dropped.mended().stream()
                                        .map(row -> List.of(
                                                Field.of(row.other()),
                                                Field.of(row.row()),
                                                Field.of(dropped.drop().name()),
                                                Field.of(row.on()))))
                                .toList());
    }
}
