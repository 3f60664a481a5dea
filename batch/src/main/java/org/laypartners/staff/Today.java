package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import org.laypartners.sheet.Cell;

/** The first page: what came in, and what needs a person, each with where to go. */
final class Today {
    private final StaffMaterial material;
    private final LastNight night;
    private final Expressions expressions;
    private final FeedbackReport feedback;

    Today(StaffMaterial material, LastNight night, Expressions expressions, FeedbackReport feedback) {
        this.material = material;
        this.night = night;
        this.expressions = expressions;
        this.feedback = feedback;
    }

    Report report() {
        List<List<Cell>> needs = needs();
        Section today = needs.isEmpty()
                ? Section.of("needs", "What needs you", "Nothing needs you today.")
                : Section.of("needs", "What needs you", Cells.count(needs.size(), "thing") + " to look at.")
                        .with(Section.Table.of(List.of("What", "Where to look"), needs));
        List<String> files = night.sentences();
        Section came = new Section(
                "came-in",
                "What came in",
                files.isEmpty() ? List.of("The inbox held no files.") : files,
                java.util.Optional.empty());
        return new Report("index", "Today", Cells.day(material.day()), List.of(today, came));
    }

    private List<List<Cell>> needs() {
        long rows = material.files().stream()
                .mapToLong(file -> file.drop().file().tally().refused())
                .sum();
        long files = material.files().stream()
                .filter(file -> file.drop().file().refused())
                .count();
        List<List<Cell>> needs = new ArrayList<>();
        add(
                needs,
                feedback.wantToBeContacted(),
                "person",
                "people",
                "asked to be contacted about a concern",
                "Feedback");
        add(
                needs,
                expressions.overPromise(),
                "person",
                "people",
                "asked to join more than " + material.replyWithin() + " working days ago",
                "Expressions of interest");
        add(needs, files, "file was", "files were", "not taken in", "Last night");
        add(needs, rows, "row was", "rows were", "refused and can be mended", "Last night");
        add(needs, material.left().size(), "thing was", "things were", "left in the inbox", "Last night");
        return needs;
    }

    private static void add(List<List<Cell>> needs, long count, String one, String many, String what, String where) {
        if (count > 0) {
            needs.add(List.of(Cell.of(count + " " + (count == 1 ? one : many) + " " + what), Cell.of(where)));
        }
    }
}
