package org.laypartners.staff;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.Project;
import org.laypartners.measure.WorkingDays;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.sheet.Cell;

/** Who would like to join: who waits, since when, what they need, and where they might fit. */
final class Expressions {
    private static final String NEEDS = "What they need to take part";

    private final StaffMaterial material;

    Expressions(StaffMaterial material) {
        this.material = material;
    }

    Report report() {
        return new Report(
                "expressions-of-interest",
                "Expressions of interest",
                "Expressions of interest",
                List.of(waiting(), fitting()));
    }

    long overPromise() {
        return material.expressions().stream()
                .filter(response -> waited(response) > material.replyWithin())
                .count();
    }

    private Section waiting() {
        if (material.expressions().isEmpty()) {
            return Section.of("waiting", "Who waits", "Nobody has asked to join yet.");
        }
        return Section.of(
                        "waiting",
                        "Who waits",
                        "Longest first. We promise a reply within " + material.replyWithin()
                                + " working days (Monday to Friday; bank holidays are not left out).",
                        "The program does not know yet who was answered, so everybody who asked is listed.")
                .with(Section.Table.of(
                                List.of(
                                        "Name",
                                        "Asked on",
                                        "Working days since",
                                        "Promise",
                                        "Contact by",
                                        "Address or number",
                                        NEEDS,
                                        "For",
                                        "Business interests"),
                                oldestFirst().map(this::row).toList())
                        .flag(NEEDS));
    }

    private List<Cell> row(ExpressionOfInterest response) {
        long waited = waited(response);
        return List.of(
                Cell.of(response.name()),
                Cell.of(response.submitted().toLocalDate()),
                Cell.of(waited),
                Cell.of(waited > material.replyWithin() ? "Over" : "In time"),
                Cell.of(response.contactPreference()),
                Cell.of(reach(response)),
                Cell.of(needs(response)),
                Cell.of(response.opportunity()),
                Cell.of(response.answers().yes("eoi_coi").orElse(false) ? "Yes, to talk about" : "No"));
    }

    /** What the person gave for the way they prefer, and anything else they gave. */
    private static String reach(ExpressionOfInterest response) {
        return Stream.concat(response.email().stream(), response.phone().stream())
                .collect(Collectors.joining(", "));
    }

    private Section fitting() {
        List<List<Cell>> rows = oldestFirst()
                .flatMap(response -> material.projects().stream()
                        .filter(project -> project.open() && project.filled() < project.places())
                        .filter(project -> !reason(response, project).isEmpty())
                        .map(project -> List.of(
                                Cell.of(response.name()),
                                Cell.of(needs(response)),
                                Cell.of(project.title()),
                                Cell.of(project.places() - project.filled()),
                                Cell.of(reason(response, project)))))
                .toList();
        Section section = Section.of(
                "open-places",
                "Interests and open places",
                rows.isEmpty()
                        ? "Nobody's interests match an open place today."
                        : "Each line is somebody whose interests match a project that has free places.");
        return rows.isEmpty()
                ? section
                : section.with(Section.Table.of(List.of("Name", NEEDS, "Project", "Free places", "Why"), rows)
                        .flag(NEEDS));
    }

    private static String reason(ExpressionOfInterest response, Project project) {
        if (response.opportunity().equals(project.title())) {
            return "Asked for this project";
        }
        String shared = response.interests().stream()
                .filter(project.interests()::contains)
                .collect(Collectors.joining(", "));
        return shared.isEmpty() ? "" : "Interested in " + shared;
    }

    private Stream<ExpressionOfInterest> oldestFirst() {
        return material.expressions().stream().sorted(Comparator.comparing(ExpressionOfInterest::submitted));
    }

    private long waited(ExpressionOfInterest response) {
        return WorkingDays.between(response.submitted().toLocalDate(), material.day());
    }

    private static String needs(ExpressionOfInterest response) {
        return Stream.concat(response.accessNeeds().stream(), response.answers().words("eoi_access_other").stream())
                .collect(Collectors.joining(", "));
    }
}
