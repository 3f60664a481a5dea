package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.store.Drop;
import org.laypartners.store.FileRecord;
import org.laypartners.store.RefusedRow;
import org.laypartners.store.Tally;

/** What was dropped, what became of it, and how to mend what was refused. */
final class LastNight {
    private final StaffMaterial material;

    LastNight(StaffMaterial material) {
        this.material = material;
    }

    Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(files());
        refusedFiles().ifPresent(sections::add);
        rowsToFix().ifPresent(sections::add);
        left().ifPresent(sections::add);
        oddities().ifPresent(sections::add);
        return new Report("last-night", "Last night", "Last night", sections);
    }

    /** What was taken in, as one sentence. */
    String takenIn() {
        if (material.files().isEmpty()) {
            return "The inbox held no files.";
        }
        Tally all = total();
        return Words.count(material.files().size(), "file", "files") + " with " + Words.count(all.read(), "row", "rows")
                + " came in: " + Words.number(all.accepted()) + " new, " + Words.number(all.replaced()) + " replaced, "
                + Words.number(all.unchanged()) + " known already, " + Words.number(all.refused()) + " refused.";
    }

    Tally total() {
        return material.files().stream().map(file -> FileTally.of(file.drop())).reduce(Tally.NONE, Tally::plus);
    }

    long filesRefused() {
        return refused().count();
    }

    /** Files of which some rows were refused. */
    long filesWithRowsToFix() {
        return material.files().stream()
                .filter(file -> file.drop().file().tally().refused() > 0)
                .count();
    }

    private Section files() {
        if (material.files().isEmpty()) {
            return Section.of("files", "Files", takenIn());
        }
        return Section.of(
                        "files",
                        "Files",
                        takenIn(),
                        "A file that was known already was counted on the night it first came.")
                .with(new Table(
                        "What became of each file",
                        List.of(
                                Column.of("File"),
                                Column.of("What became of it"),
                                Column.of("Tool"),
                                Column.of("Form"),
                                Column.of("Rows read"),
                                Column.of("Taken in"),
                                Column.of("Replaced"),
                                Column.of("Known already"),
                                Column.of("Refused"),
                                Column.inFiles("Encoding"),
                                Column.inFiles("SHA-256")),
                        material.files().stream().map(this::fileRow).toList()));
    }

    private List<Field> fileRow(StaffMaterial.DroppedFile dropped) {
        Drop drop = dropped.drop();
        FileRecord file = drop.file();
        Tally tally = FileTally.of(drop);
        return List.of(
                Field.of(drop.name()),
                Field.tag(outcome(drop), drop.needsMending() ? Field.WARN : Field.GOOD),
                Field.of(file.format().isEmpty() ? "Not recognised" : file.format()),
                Field.of(material.forms().getOrDefault(file.form(), "Not recognised")),
                Field.of(tally.read()),
                Field.of(tally.accepted()),
                Field.of(tally.replaced()),
                Field.of(tally.unchanged()),
                Field.of(tally.refused()),
                Field.of(file.encoding()),
                Field.of(file.id().sha256()));
    }

    private static String outcome(Drop drop) {
        return drop.needsMending() && !drop.file().refused() ? drop.outcome() + ", rows to fix" : drop.outcome();
    }

    private Stream<StaffMaterial.DroppedFile> refused() {
        return material.files().stream().filter(file -> file.drop().file().refused());
    }

    private Optional<Section> refusedFiles() {
        return table(
                Section.of(
                        "refused-files",
                        "Files that were not taken in",
                        "They lie in the folder \"rejected\", each with a note that says the same."),
                "Why, and what to do",
                List.of(Column.of("File"), Column.of("Why"), Column.of("What to do")),
                refused()
                        .map(dropped -> List.of(
                                Field.of(dropped.drop().name()),
                                Field.of(dropped.drop().file().reason()),
                                Field.of(dropped.drop().file().advice())))
                        .toList());
    }

    private Optional<Section> rowsToFix() {
        return table(
                Section.of(
                        "to-fix",
                        "Rows to fix",
                        "These rows lie in the folder \"rejected\", in a spreadsheet with the file's name and"
                                + " \"-to-fix\" at its end. Mend the cells there, save it, and drop it in the inbox."),
                "Row by row",
                List.of(
                        Column.grouping("File"),
                        Column.of("Row"),
                        Column.of("Column"),
                        Column.of("What was expected"),
                        Column.of("What to do"),
                        Column.inFiles("Line"),
                        Column.inFiles("Reason code")),
                material.files().stream()
                        .flatMap(dropped -> dropped.problems().stream()
                                .map(problem -> problemRow(dropped.drop().name(), problem)))
                        .toList());
    }

    private static List<Field> problemRow(String name, RefusedRow problem) {
        return List.of(
                Field.of(name),
                Field.of(problem.row()),
                Field.of(problem.column().isEmpty() ? "The whole row" : problem.column()),
                Field.of(problem.expected()),
                Field.of(problem.advice()),
                Field.of(problem.line()),
                Field.of(problem.code()));
    }

    private Optional<Section> left() {
        return table(
                Section.of("left", "Left in the inbox", "These were not touched."),
                "Why",
                List.of(Column.of("Name"), Column.of("Why")),
                material.left().stream()
                        .map(file -> List.of(Field.of(file.name()), Field.of(file.reason())))
                        .toList());
    }

    private Optional<Section> oddities() {
        return table(
                Section.of(
                        "oddities",
                        "Odd, and read all the same",
                        "Nothing needs doing here. A column that is not used, and should be, can be added to its form:"
                                + " see the guide to adding a question."),
                "What was odd",
                List.of(Column.of("File"), Column.of("What was odd")),
                material.files().stream()
                        .flatMap(dropped -> dropped.drop().file().oddities().stream()
                                .map(oddity -> List.of(Field.of(dropped.drop().name()), Field.of(oddity))))
                        .toList());
    }

    private static Optional<Section> table(
            Section section, String caption, List<Column> columns, List<List<Field>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(section.with(new Table(caption, columns, rows)));
    }
}
