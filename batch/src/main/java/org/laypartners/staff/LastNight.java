package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laypartners.sheet.Cell;
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
        toFix().ifPresent(sections::add);
        left().ifPresent(sections::add);
        oddities().ifPresent(sections::add);
        return new Report("last-night", "Last night", "Last night", sections);
    }

    /** One sentence for each file. */
    List<String> sentences() {
        return material.files().stream().map(file -> file.drop().inWords()).toList();
    }

    private Section files() {
        if (material.files().isEmpty()) {
            return Section.of("files", "Files", "The inbox held no files.");
        }
        return Section.of("files", "Files", "Each row dropped is taken in, known already, or refused.")
                .with(Section.Table.of(
                        List.of(
                                "File",
                                "What became of it",
                                "Tool",
                                "Form",
                                "Rows read",
                                "Taken in",
                                "Replaced",
                                "Known already",
                                "Refused"),
                        material.files().stream().map(this::fileRow).toList()));
    }

    private List<Cell> fileRow(StaffMaterial.DroppedFile dropped) {
        FileRecord file = dropped.drop().file();
        Tally tally = file.tally();
        return List.of(
                Cell.of(dropped.drop().name()),
                Cell.of(dropped.drop().outcome()),
                Cell.of(file.format()),
                Cell.of(material.forms().getOrDefault(file.form(), "")),
                Cell.of(tally.read()),
                Cell.of(tally.accepted()),
                Cell.of(tally.replaced()),
                Cell.of(tally.unchanged()),
                Cell.of(tally.refused()));
    }

    private Optional<Section> toFix() {
        List<List<Cell>> rows = new ArrayList<>();
        for (StaffMaterial.DroppedFile dropped : material.files()) {
            FileRecord file = dropped.drop().file();
            if (file.refused()) {
                rows.add(List.of(
                        Cell.of(dropped.drop().name()),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.of(file.reason()),
                        Cell.of(file.advice())));
            }
            dropped.problems()
                    .forEach(problem -> rows.add(problemRow(dropped.drop().name(), problem)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                                "to-fix",
                                "What to fix",
                                "The refused rows lie in the folder \"rejected\" as a spreadsheet. Mend the cells there,"
                                        + " and drop the spreadsheet back in the inbox.")
                        .with(Section.Table.of(List.of("File", "Row", "Column", "What is wrong", "What to do"), rows)));
    }

    private static List<Cell> problemRow(String name, RefusedRow problem) {
        return List.of(
                Cell.of(name),
                Cell.of(problem.row()),
                Cell.of(problem.column()),
                Cell.of("Expected " + problem.expected()),
                Cell.of(problem.advice()));
    }

    private Optional<Section> left() {
        return material.left().isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("left", "Left in the inbox", "These were not touched.")
                        .with(Section.Table.of(
                                List.of("Name", "Why"),
                                material.left().stream()
                                        .map(file -> List.of(Cell.of(file.name()), Cell.of(file.reason())))
                                        .toList())));
    }

    private Optional<Section> oddities() {
        List<List<Cell>> rows = material.files().stream()
                .flatMap(dropped -> dropped.drop().file().oddities().stream()
                        .map(oddity -> List.of(Cell.of(dropped.drop().name()), Cell.of(oddity))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                                "oddities",
                                "Odd, and read all the same",
                                "Nothing needs doing here. If a column that is not used should be, its heading can be"
                                        + " added to the form's file in batch/forms.")
                        .with(Section.Table.of(List.of("File", "What was odd"), rows)));
    }
}
