package org.laypartners.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.Period;
import org.laypartners.measure.Project;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;
import org.laypartners.response.Feedback;

/** A page for each project, for each question, and for everything, so that answers can be found without a script. */
final class FeedbackPages {
    private static final String ALL = "feedback-all";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final StaffMaterial material;
    private final Period period;
    private final Statements statements;
    private final List<OwnWords> written;
    private final List<String> inOwnWords;
    private final Map<String, List<Feedback>> byProject;
    private final Map<String, List<OwnWords>> writtenByProject;
    private final Map<String, List<OwnWords>> writtenByQuestion;
    private final Map<String, String> pages = new HashMap<>();

    FeedbackPages(StaffMaterial material, Period period, List<Feedback> newestFirst, List<String> inOwnWords) {
        this.material = material;
        this.period = period;
        this.statements = new Statements(material.questions(), AnswerTally.of(newestFirst));
        this.inOwnWords = inOwnWords;
        this.written = OwnWords.of(newestFirst, inOwnWords);
        this.byProject = newestFirst.stream()
                .collect(Collectors.groupingBy(Feedback::project, TreeMap::new, Collectors.toList()));
        this.writtenByProject =
                written.stream().collect(Collectors.groupingBy(each -> each.by().project()));
        this.writtenByQuestion = written.stream().collect(Collectors.groupingBy(OwnWords::question));
        name();
    }

    /** A page is numbered where the project has no page of its own on the site to take a name from. */
    private void name() {
        Map<String, String> ids = material.projects().stream()
                .filter(project -> ID.matcher(project.id()).matches())
                .collect(Collectors.toMap(Project::title, Project::id, (first, next) -> first));
        byProject.keySet().forEach(title -> {
            String name = ids.getOrDefault(title, Integer.toString(pages.size() + 1));
            pages.put(title, "feedback-project-" + name);
        });
    }

    Section projects() {
        return Section.of(
                        "projects",
                        "By project",
                        "Each project has a page with all its answers and ratings.",
                        "Here is what was sent from " + period.inWords() + ".",
                        material.feedback().isCutShort()
                                ? "Very many answers were sent, so these pages begin there. Answers from before stand under"
                                        + " \"Earlier feedback\"."
                                : "")
                .with(new Table(
                        "Feedback by project",
                        List.of(Column.of("Project"), Column.of("Answers"), Column.of("Last sent on")),
                        byProject.entrySet().stream()
                                .map(project -> List.of(
                                        Field.link(
                                                project.getKey(), pages.getOrDefault(project.getKey(), ALL) + ".html"),
                                        Field.of(project.getValue().size()),
                                        Field.of(project.getValue()
                                                .get(0)
                                                .submitted()
                                                .toLocalDate())))
                                .toList()));
    }

    Section questions() {
        List<List<Field>> rows = new ArrayList<>();
        inOwnWords.forEach(question -> rows.add(List.of(
                Field.link(wording(question), id(question) + ".html"),
                Field.of(writtenByQuestion.getOrDefault(question, List.of()).size()))));
        rows.add(List.of(Field.link("All questions, on one page", ALL + ".html"), Field.of(written.size())));
        return Section.of("questions", "By question", "Each question has a page with all its answers, newest first.")
                .with(new Table(
                        "Answers in their own words", List.of(Column.of("Question"), Column.of("Answers")), rows));
    }

    /** One after the other. None says anything of the night, so that a page stays while nothing is added to it. */
    Stream<Report> below(Report main) {
        return Stream.of(
                        byProject.keySet().stream().map(project -> projectPage(main, project)),
                        inOwnWords.stream()
                                .map(question ->
                                        main.below(id(question), wording(question), List.of(ofQuestion(question)))),
                        Stream.of(main.below(
                                ALL,
                                "All answers",
                                List.of(answers(Column.of("Project"), Column.of("Question"), written)))))
                .flatMap(pages -> pages);
    }

    private Report projectPage(Report main, String project) {
        AnswerTally tally = AnswerTally.of(byProject.getOrDefault(project, List.of()));
        List<Section> sections = new ArrayList<>(List.of(ofProject(project)));
        sections.addAll(new Ratings(statements, tally, "since " + Words.day(period.first())).sections());
        return main.below(pages.getOrDefault(project, ALL), project, sections);
    }

    private Section ofProject(String project) {
        return answers(
                Column.inFiles("Project"),
                Column.grouping("Question"),
                writtenByProject.getOrDefault(project, List.of()).stream()
                        .sorted(Comparator.comparing(each -> inOwnWords.indexOf(each.question())))
                        .toList());
    }

    private Section ofQuestion(String question) {
        return answers(
                Column.grouping("Project"),
                Column.inFiles("Question"),
                writtenByQuestion.getOrDefault(question, List.of()).stream()
                        .sorted(Comparator.comparing(each -> each.by().project()))
                        .toList());
    }

    private Section answers(Column project, Column question, List<OwnWords> answers) {
        return OwnWords.section(material.questions(), project, question, answers);
    }

    private static String id(String question) {
        return "feedback-question-" + question.replace('_', '-');
    }

    private String wording(String question) {
        return material.questions().getOrDefault(question, question);
    }
}
