package org.laypartners.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.laypartners.annual.AnnualReport;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.disclosure.Publication;
import org.laypartners.form.AnswerType;
import org.laypartners.form.FormDefinition;
import org.laypartners.form.FormKind;
import org.laypartners.form.Forms;
import org.laypartners.form.Option;
import org.laypartners.form.Question;
import org.laypartners.job.Desk;
import org.laypartners.measure.Period;
import org.laypartners.measure.Project;
import org.laypartners.quotation.PublicQuotation;
import org.laypartners.report.Frame;
import org.laypartners.report.Item;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.setting.Settings;
import org.laypartners.site.Chapter;
import org.laypartners.site.JoinQuestion;
import org.laypartners.site.ProjectPage;
import org.laypartners.site.PublicPages;
import org.laypartners.site.SiteContent;
import org.laypartners.staff.StaffMaterial;

/** Hands what one package knows to another that must not know it: pages to forms, forms to pages. */
public final class Wording {
    private static final Map<AnswerType, String> HOW_TO_ANSWER = Map.of(
            AnswerType.ONE, "Choose one",
            AnswerType.MANY, "Choose any",
            AnswerType.RATING, "Choose one",
            AnswerType.WORDS, "Your own words",
            AnswerType.DAY, "A date",
            AnswerType.NUMBER, "A number",
            AnswerType.YES_NO, "Yes or no");

    private static final Map<Publication.State, String> FIGURE_STATES = Map.of(
            Publication.State.NEW, "New tonight",
            Publication.State.KEPT, "As it was",
            Publication.State.WITHHELD, "Not shown");

    private Wording() {}

    /** The lists that form definitions refer to by name. */
    public static Map<String, List<Option>> lists(SiteContent content) {
        return Map.of(
                "projects",
                content.projects().stream().map(Wording::option).toList(),
                "interests",
                content.interests().stream().map(Option::of).toList());
    }

    /** The questions of the form that people fill in to join, so that they can prepare. */
    static List<JoinQuestion> joinQuestions(Forms forms) {
        return questions(forms, FormKind.EXPRESSION_OF_INTEREST)
                .map(question -> new JoinQuestion(
                        question.ask(),
                        question.required(),
                        HOW_TO_ANSWER.getOrDefault(question.type(), ""),
                        question.options().stream().map(Option::text).toList()))
                .toList();
    }

    /** What the public pages show beside the words of editors. */
    public static PublicPages pages(List<PublicTable> figures, DisclosureRule rule, Forms forms) {
        return new PublicPages(figures, rule, SmallNumbers.example(rule), joinQuestions(forms), PrivacyNotice.of(forms))
                .rating(statements(forms));
    }

    /** The statements that feedback rates, by question id. */
    static Map<String, String> statements(Forms forms) {
        Map<String, String> statements = new LinkedHashMap<>();
        questions(forms, FormKind.FEEDBACK)
                .filter(question -> question.type() == AnswerType.RATING)
                .forEach(question -> statements.put(question.id(), question.ask()));
        return statements;
    }

    /** What people can choose, by question id. */
    static Map<String, List<String>> choices(Forms forms) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        forms.definitions()
                .forEach(form -> form.questions()
                        .forEach(question -> choices.put(
                                question.id(),
                                question.options().stream().map(Option::text).toList())));
        return choices;
    }

    /** The annual report, made from what the public may see and the draft page "annual-report". */
    static Report annualReport(
            SiteContent content, Desk desk, List<PublicTable> tables, List<PublicQuotation> approved) {
        List<Section> next = new ArrayList<>();
        for (Chapter chapter : content.chapters("annual-report")) {
            next.add(Section.of(
                            "next-" + (next.size() + 1),
                            chapter.heading().isEmpty() ? "What comes next" : chapter.heading(),
                            chapter.paragraphs().toArray(String[]::new))
                    .list(chapter.points().stream()
                            .map(point -> Item.of("", point))
                            .toList()));
        }
        return new AnnualReport(
                        Period.fourClosedQuarters(desk.day()).inWords(),
                        tables,
                        approved,
                        questions(desk.forms()),
                        next)
                .report();
    }

    /** What staff read about a public figure. */
    static StaffMaterial.FigureNote figureNote(Publication.Note note) {
        return new StaffMaterial.FigureNote(
                note.title(), note.period(), FIGURE_STATES.getOrDefault(note.state(), ""), note.why());
    }

    /** The wording of every question, by its id. A form asks people to name nobody; a page that has their answers need not. */
    static Map<String, String> questions(Forms forms) {
        Map<String, String> wording = new LinkedHashMap<>();
        forms.definitions()
                .forEach(form -> form.questions()
                        .forEach(question ->
                                wording.put(question.id(), question.ask().replaceFirst("\\s*Please do not .*$", ""))));
        return wording;
    }

    /** Which UK Standard for Public Involvement each question tells about, for those that tell about one. */
    static Map<String, String> standards(Forms forms) {
        Map<String, String> standards = new LinkedHashMap<>();
        forms.definitions()
                .forEach(form -> form.questions()
                        .forEach(question ->
                                question.standard().ifPresent(standard -> standards.put(question.id(), standard))));
        return standards;
    }

    /**
     * What staff read about the form definitions.
     *
     * @param dueSoon how many answers are soon to be erased, by form id
     */
    static List<StaffMaterial.Definition> definitions(Forms forms, Map<String, Integer> dueSoon) {
        return forms.definitions().stream()
                .map(form -> new StaffMaterial.Definition(
                        form.id(),
                        form.title(),
                        form.version(),
                        form.questions().size(),
                        (int) form.questions().stream()
                                .filter(Question::required)
                                .count(),
                        form.questions().stream()
                                .mapToInt(question -> question.headings().size() + 1)
                                .sum(),
                        form.retentionMonths().map(OptionalInt::of).orElse(OptionalInt.empty()),
                        dueSoon.getOrDefault(form.id(), 0)))
                .toList();
    }

    static Map<String, String> formTitles(Forms forms) {
        Map<String, String> titles = new LinkedHashMap<>();
        forms.definitions().forEach(form -> titles.put(form.id(), form.title()));
        return titles;
    }

    /** The names of the site and of the Trust, for the staff pages. */
    static Frame frame(SiteContent content, LocalDate day, String packEnding, String madeBy) {
        Map<String, String> settings = content.settings();
        return new Frame(
                settings.getOrDefault("site.name", "Lay Partners"),
                settings.getOrDefault("trust.name", ""),
                day,
                packEnding,
                madeBy);
    }

    /** What staff should know about the set-up: whatever has no rule on how long it is kept. */
    static List<String> warnings(Forms forms, Settings.Retention rules) {
        Stream<String> answers = forms.definitions().stream()
                .filter(form -> form.retentionMonths().isEmpty())
                .map(form -> "No rule says how long answers to \"" + form.title()
                        + "\" are kept. Set retention-months in its file in batch/forms.");
        return Stream.concat(answers, warnings(rules).stream()).toList();
    }

    /** The same for what is no answer. */
    public static List<String> warnings(Settings.Retention rules) {
        List<String> warnings = new ArrayList<>();
        warn(rules.archiveMonths(), "archived exports", "archive-months", warnings);
        warn(rules.rejectedMonths(), "rejected files", "rejected-months", warnings);
        warn(rules.historyMonths(), "the records of past nights", "history-months", warnings);
        return warnings;
    }

    private static void warn(Optional<Integer> rule, String what, String setting, List<String> warnings) {
        if (rule.isEmpty()) {
            warnings.add("No rule says how long " + what + " are kept. Set lay-partners.retention." + setting
                    + " in application.yml.");
        }
    }

    static List<Project> projects(SiteContent content) {
        return content.projects().stream()
                .map(page -> new Project(
                        page.id(),
                        page.title(),
                        page.stage(),
                        page.interests(),
                        page.places(),
                        page.filled(),
                        page.closing(),
                        page.meetings(),
                        page.when(),
                        page.how()))
                .toList();
    }

    /** What the site says of itself and of whom to ask. Settings are public by intent, so never a leak. */
    static Collection<String> publicByIntent(SiteContent content) {
        return content.settings().values();
    }

    private static Option option(ProjectPage page) {
        return new Option(
                page.title(),
                Stream.concat(Stream.of(page.id()), page.otherNames().stream())
                        .filter(name -> !name.equals(page.title()))
                        .distinct()
                        .toList());
    }

    private static Stream<Question> questions(Forms forms, FormKind kind) {
        return forms.definitions().stream()
                .filter(form -> form.kind() == kind)
                .map(FormDefinition::questions)
                .flatMap(List::stream);
    }
}
