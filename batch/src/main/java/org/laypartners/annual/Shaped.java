package org.laypartners.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laypartners.quotation.Offer.Place;
import org.laypartners.quotation.PublicQuotation;
import org.laypartners.quotation.ShapingPoints;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;

/**
 * How lay partners shaped each project, in the words of its lead that were approved: the five points of the short form of
 * GRIPP2 (Staniszewska and others 2017, table 2), project by project; then what was said and what was done about it.
 */
final class Shaped {
    private final List<PublicQuotation> approved;
    private final Map<String, String> questions;

    Shaped(List<PublicQuotation> approved, Map<String, String> questions) {
        this.approved = List.copyOf(approved);
        this.questions = questions;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        String heading = "How lay partners shaped our projects";
        sections.add(Section.of(
                        "shaped",
                        heading,
                        "In the words of the projects' leads. The five points are those of GRIPP2, a way of reporting"
                                + " patient and public involvement.")
                .withRows(
                        "Project by project",
                        List.of(Column.grouping("Project"), Column.of("Point"), Column.of("In the lead's words")),
                        rows(Place.HOW_SHAPED, ShapingPoints.all()))
                .orElseGet(() -> Section.of(
                        "shaped",
                        heading,
                        "No words of project leads have been approved yet. They wait on the page \"Words to"
                                + " approve\".")));
        Section.of("you-said", "You said, we did")
                .withRows(
                        "What lay partners said, and what came of it",
                        List.of(Column.grouping("Project"), Column.of("Question"), Column.of("Answer")),
                        rows(Place.YOU_SAID_WE_DID, questions))
                .ifPresent(sections::add);
        return sections;
    }

    /** By project, then answer, then in the order of the points. */
    private List<List<Field>> rows(Place place, Map<String, String> points) {
        Map<String, Map<String, List<PublicQuotation>>> byProject = approved.stream()
                .filter(quotation -> quotation.place() == place)
                .collect(Collectors.groupingBy(
                        PublicQuotation::project,
                        TreeMap::new,
                        Collectors.groupingBy(PublicQuotation::answer, TreeMap::new, Collectors.toList())));
        List<List<Field>> rows = new ArrayList<>();
        byProject.forEach((project, answers) -> answers.values()
                .forEach(answer -> points.forEach((question, words) -> answer.stream()
                        .filter(quotation -> quotation.question().equals(question))
                        .forEach(quotation -> rows.add(
                                List.of(Field.of(project), Field.of(words), Field.ownWords(quotation.words())))))));
        return rows;
    }
}
