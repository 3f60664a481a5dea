package org.laypartners.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laypartners.measure.Project;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.ExpressionOfInterest;

/** Projects with free places, and who might fit them, with the reason. */
final class OpenPlaces {
    private final List<Project> open;
    private final List<ExpressionOfInterest> people;

    OpenPlaces(List<Project> projects, List<ExpressionOfInterest> people, LocalDate day) {
        this.open = projects.stream()
                .filter(project -> project.open() && project.filled() < project.places())
                .filter(project ->
                        project.closing().map(closing -> !closing.isBefore(day)).orElse(true))
                .toList();
        this.people = people;
    }

    /** Open projects with free places that nobody's interests match. */
    long withNobody() {
        return open.stream().filter(project -> fitting(project) == 0).count();
    }

    Section projects() {
        return open.isEmpty()
                ? Section.of("open-places", "Open places", "No project has free places that people can still ask for.")
                : Section.of("open-places", "Open places", "Free places are those that the project's page names.")
                        .with(new Table(
                                "Projects with free places",
                                List.of(
                                        Column.of("Project"),
                                        Column.of("Free places"),
                                        Column.of("Ask to join by"),
                                        Column.of("People who might fit")),
                                open.stream()
                                        .map(project -> List.of(
                                                Field.of(project.title()),
                                                Field.of(project.places() - project.filled()),
                                                Field.of(project.closing(), "No closing date"),
                                                Field.of(fitting(project))))
                                        .toList()));
    }

    Section people() {
        List<List<Field>> rows = people.stream()
                .flatMap(person -> open.stream()
                        .flatMap(project -> reason(person, project)
                                .map(why -> List.of(
                                        Field.of(person.name()),
                                        AccessNeeds.of(person),
                                        Field.of(project.title()),
                                        Field.of(why)))
                                .stream()))
                .toList();
        String heading = "Who might fit where";
        return rows.isEmpty()
                ? Section.of("fitting", heading, "Nobody's interests match an open place today.")
                : Section.of(
                                "fitting",
                                heading,
                                "Somebody who asked for one project, and did not want to be kept in mind for others, is"
                                        + " listed for that project only.")
                        .with(new Table(
                                "People whose interests match a project with free places",
                                List.of(
                                        Column.of("Name"),
                                        Column.of(AccessNeeds.COLUMN),
                                        Column.of("Project"),
                                        Column.of("Why")),
                                rows));
    }

    private long fitting(Project project) {
        return people.stream()
                .filter(person -> reason(person, project).isPresent())
                .count();
    }

    private static Optional<String> reason(ExpressionOfInterest person, Project project) {
        if (person.opportunity().equals(project.title())) {
            return Optional.of("Asked for this project");
        }
        String shared = person.interests().stream()
                .filter(project.interests()::contains)
                .collect(Collectors.joining("; "));
        return shared.isEmpty() || !openToOthers(person) ? Optional.empty() : Optional.of("Interested in: " + shared);
    }

    private static boolean openToOthers(ExpressionOfInterest person) {
        return person.opportunity().equals("Any")
                || person.answers().yes("eoi_keep").orElse(false);
    }
}
