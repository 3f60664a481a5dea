package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laypartners.measure.RatingSummary;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Spread;
import org.laypartners.report.Table;
import org.laypartners.response.Answer;
import org.laypartners.response.Feedback;

/** How far lay partners agree with each statement, over all projects and project by project. */
final class Ratings {
    private static final String COMMITMENTS = "c[0-9]+";
    private static final String PRINCIPLES = "p[0-9]+";
    private static final String DIFFERENCE = "d[0-9]+";
    private static final String NOBODY = "Nobody";

    private final StaffMaterial material;
    private final Map<String, List<Feedback>> byProject;

    Ratings(StaffMaterial material) {
        this.material = material;
        this.byProject = material.feedback().stream()
                .collect(Collectors.groupingBy(Feedback::project, TreeMap::new, Collectors.toList()));
    }

    /** A section for each kind of statement that somebody rated. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        add(sections, "commitments", "The ten commitments", id -> id.matches(COMMITMENTS));
        add(sections, "principles", "The principles", id -> id.matches(PRINCIPLES));
        add(sections, "difference", "What difference it made", id -> id.matches(DIFFERENCE));
        add(
                sections,
                "other-statements",
                "Other statements",
                id -> !id.matches(COMMITMENTS + "|" + PRINCIPLES + "|" + DIFFERENCE));
        return sections;
    }

    private void add(List<Section> sections, String id, String heading, Predicate<String> which) {
        List<String> statements = material.questions().keySet().stream()
                .filter(which)
                .filter(this::rated)
                .toList();
        if (!statements.isEmpty()) {
            sections.add(Section.of(
                            id,
                            heading,
                            "The bar fills from the left with those who agree, and from the right with those who"
                                    + " disagree. \"Not applicable\" counts in no figure. There is no mean under five"
                                    + " answers.")
                    .with(table(heading, statements)));
        }
    }

    private Table table(String heading, List<String> statements) {
        List<List<Field>> rows = new ArrayList<>();
        statements.forEach(id -> rows.add(row("All projects", id, material.feedback())));
        byProject.forEach((project, feedback) -> statements.forEach(id -> rows.add(row(project, id, feedback))));
        return new Table(
                heading,
                List.of(
                        Column.grouping("Project"),
                        Column.of("Statement"),
                        Column.of("Answers"),
                        Column.onPage("From 1 (strongly disagree) to 5 (strongly agree)"),
                        Column.inFiles("1 Strongly disagree"),
                        Column.inFiles("2 Disagree"),
                        Column.inFiles("3 Neither"),
                        Column.inFiles("4 Agree"),
                        Column.inFiles("5 Strongly agree"),
                        Column.of("Percent agree"),
                        Column.of("Middle answer"),
                        Column.of("Mean"),
                        Column.of("Not applicable")),
                rows);
    }

    private List<Field> row(String project, String id, List<Feedback> feedback) {
        RatingSummary summary = RatingSummary.of(id, feedback);
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(project),
                Field.of(material.questions().getOrDefault(id, id)),
                Field.of(summary.answered()),
                Field.bar(spread(summary), inWords(summary))));
        summary.levels().forEach(count -> fields.add(Field.of(count)));
        fields.add(Field.of(summary.percentAgree(), NOBODY));
        fields.add(Field.of(summary.median(), NOBODY));
        fields.add(Field.of(summary.mean(), "Too few"));
        fields.add(Field.of(summary.notApplicable()));
        return fields;
    }

    private static String inWords(RatingSummary summary) {
        return IntStream.range(0, summary.levels().size())
                .mapToObj(level -> summary.levels().get(level).toString())
                .collect(Collectors.joining(", "));
    }

    /** A statement that was added to the form counts as soon as somebody rates it. */
    private boolean rated(String question) {
        return material.feedback().stream()
                .map(feedback -> feedback.answers().byQuestion().get(question))
                .anyMatch(answer -> answer instanceof Answer.Rating || answer instanceof Answer.NotApplicable);
    }

    private static Spread spread(RatingSummary summary) {
        int agree = summary.percentAgree().orElse(0);
        int against = summary.levels().get(0) + summary.levels().get(1);
        int disagree = (int) Math.round(against * 100.0 / Math.max(1, summary.answered()));
        return new Spread(agree, Math.min(disagree, 100 - agree));
    }
}
