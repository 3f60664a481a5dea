package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.journal.Drift;
import org.laypartners.journal.Drop;
import org.laypartners.journal.FileRecord;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;
import org.laypartners.store.Tally;

/** What was dropped, what became of it, and how to mend what was refused. */
final class LastNight {
    private final StaffMaterial material;
    private final RowsToFix toFix;

    LastNight(StaffMaterial material) {
        this.material = material;
        this.toFix = new RowsToFix(material);
    }

    /** The rows that were refused. */
    RowsToFix toFix() {
        return toFix;
    }

    Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(files());
        refusedFiles().ifPresent(sections::add);
        sections.addAll(toFix.sections());
        gone().ifPresent(sections::add);
        drifted().ifPresent(sections::add);
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

    /** Files whose headings differ from those of earlier exports of their form. */
    long filesThatDrifted() {
        return material.files().stream()
                .filter(file -> !file.drop().known() && !file.drifts().isEmpty())
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
        return Section.of(
                        "refused-files",
                        "Files that were not taken in",
                        "They lie in the folder \"rejected\", each with a note that says the same.")
                .withRows(
                        "Why, and what to do",
                        List.of(Column.of("File"), Column.of("Why"), Column.of("What to do")),
                        refused()
                                .map(dropped -> List.of(
                                        Field.of(dropped.drop().name()),
                                        Field.of(dropped.drop().file().reason()),
                                        Field.of(dropped.drop().file().advice())))
                                .toList());
    }

    private Optional<Section> gone() {
        return Section.of(
                        "gone",
                        "Answers that an export has lost",
                        "Earlier exports of the same form held these answers, and this one does not. Somebody may have"
                                + " deleted them in the form tool. They are kept here until somebody asks to be"
                                + " forgotten.")
                .withRows(
                        "How many",
                        List.of(Column.of("File"), Column.of("Answers that are not in it")),
                        material.files().stream()
                                .filter(dropped -> dropped.drop().file().gone() > 0)
                                .map(dropped -> List.of(
                                        Field.of(dropped.drop().name()),
                                        Field.of(dropped.drop().file().gone())))
                                .toList());
    }

    private Optional<Section> drifted() {
        return Section.of(
                        "drifted",
                        "Forms that changed",
                        "Headings that came or went since the first export of a form. A new heading that is not used is"
                                + " left out until its question is in the form: see the guide to adding a question.")
                .withRows(
                        "What changed, and since when",
                        List.of(
                                Column.of("Form"),
                                Column.of("Version"),
                                Column.of("Heading"),
                                Column.of("What changed"),
                                Column.of("Since the file"),
                                Column.of("Day")),
                        material.drifts().stream()
                                .map(drift -> List.of(
                                        Field.of(material.forms().getOrDefault(drift.form(), drift.form())),
                                        Field.of(drift.version()),
                                        Field.of(drift.heading()),
                                        Field.of(inWords(drift.kind())),
                                        Field.of(drift.sinceFile()),
                                        Field.of(drift.sinceDay())))
                                .toList());
    }

    private static String inWords(Drift.Kind kind) {
        return switch (kind) {
            case NEW_UNUSED -> "New, and not used";
            case NEW_USED -> "New, and used";
            case GONE -> "Gone";
        };
    }

    private Optional<Section> left() {
        return Section.of("left", "Left in the inbox", "These were not touched.")
                .withRows(
                        "Why",
                        List.of(Column.of("Name"), Column.of("Why")),
                        material.left().stream()
                                .map(file -> List.of(Field.of(file.name()), Field.of(file.reason())))
                                .toList());
    }

    private Optional<Section> oddities() {
        return Section.of(
                        "oddities",
                        "Odd, and read all the same",
                        "Nothing needs doing here. A column that is not used, and should be, can be added to its form:"
                                + " see the guide to adding a question.")
                .withRows(
                        "What was odd",
                        List.of(Column.of("File"), Column.of("What was odd")),
                        material.files().stream()
                                .flatMap(dropped -> dropped.drop().file().oddities().stream()
                                        .map(oddity ->
                                                List.of(Field.of(dropped.drop().name()), Field.of(oddity))))
                                .toList());
    }
}
