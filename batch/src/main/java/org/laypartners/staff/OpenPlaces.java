package org.laypartners.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.Applicant;
import org.laypartners.measure.Project;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.ExpressionOfInterest;

/** Projects with free places, and who might fit them, with the reason. */
final class OpenPlaces {
    private final List<Project> open;
    private final List<Applicant> people;

    OpenPlaces(List<Project> projects, List<Applicant> people, LocalDate day) {
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
                : Section.of(
                                "open-places",
                                "Open places",
                                "Free places are those that the project's page shows: in its header \"places\" less"
                                        + " \"filled\".")
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
                                        Field.of(person.expression().name()),
                                        AccessNeeds.of(person.expression()),
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
                                rows))
                        .onScreenOnly();
    }

    private long fitting(Project project) {
        return people.stream()
                .filter(person -> reason(person, project).isPresent())
                .count();
    }

    /** Why somebody might fit: what they asked for or are interested in, then whether times and ways agree. */
    private static Optional<String> reason(Applicant person, Project project) {
        ExpressionOfInterest expression = person.expression();
        String shared = shared(expression.interests(), project.interests());
        if (expression.opportunity().equals(project.title())) {
            return Optional.of("Asked for this project; " + availability(expression, project));
        }
        return shared.isEmpty() || !openToOthers(expression)
                ? Optional.empty()
                : Optional.of("Interested in: " + shared + "; " + availability(expression, project));
    }

    private static String availability(ExpressionOfInterest person, Project project) {
        return Stream.of(
                        agreement("free", "not free", person.answers().choices("eoi_when"), project.when()),
                        agreement(
                                "can take part",
                                "did not tick",
                                person.answers().choices("eoi_how"),
                                project.how()))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), text -> text.isEmpty() ? "ask when they are free" : text));
    }

    /** Nothing where the page or the person does not say. */
    private static Optional<String> agreement(String yes, String no, List<String> theirs, List<String> projects) {
        if (theirs.isEmpty() || projects.isEmpty()) {
            return Optional.empty();
        }
        String shared = shared(theirs, projects);
        return Optional.of(shared.isEmpty() ? no + ": " + String.join(", ", projects) : yes + ": " + shared);
    }

    private static String shared(List<String> theirs, List<String> projects) {
        return theirs.stream().filter(projects::contains).collect(Collectors.joining(", "));
    }

    private static boolean openToOthers(ExpressionOfInterest person) {
        return person.opportunity().equals("Any")
                || person.answers().yes("eoi_keep").orElse(false);
    }
}
