package org.laypartners.staff;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.LastingReport;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;
import org.laypartners.response.Feedback;

/** What lay partners say: concerns first, then the words they use most, then every answer, page by page. */
final class FeedbackReport {
    private static final int WORDS_SHOWN = 30;
    /** A word of two answers is chance. */
    private static final int FEWEST_ANSWERS = 3;

    private final StaffMaterial material;
    private final Period period;
    private final List<Feedback> newestFirst;
    private final List<String> inOwnWords;
    private final Concerns concerns;
    private final FeedbackPages pages;
    private final EarlierFeedbackPages earlier;

    FeedbackReport(StaffMaterial material) {
        this.material = material;
        this.period = material.feedback().listed();
        this.newestFirst = material.told().feedback().stream()
                .filter(each -> !each.submitted().toLocalDate().isBefore(period.first()))
                .sorted(Comparator.comparing(Feedback::submitted)
                        .reversed()
                        .thenComparing(feedback -> feedback.id().key()))
                .toList();
        this.inOwnWords = OwnWords.questions(
                material.questions(), Stream.concat(newestFirst.stream(), material.told().concerns().stream()));
        this.pages = new FeedbackPages(material, period, newestFirst, inOwnWords);
        this.earlier = new EarlierFeedbackPages(material);
        this.concerns = new Concerns(material, this::allWords);
    }

    Concerns concerns() {
        return concerns;
    }

    /** The page of the navigation. */
    Report report() {
        return main(
                newestFirst.isEmpty()
                        ? nothingLately()
                        : List.of(concerns.section(), wordsUsed(), pages.projects(), pages.questions()));
    }

    /** The pages below it, those of earlier days last. */
    List<LastingReport> below() {
        Report main = main(List.of());
        Stream<LastingReport> lately =
                newestFirst.isEmpty() ? Stream.empty() : pages.below(main).map(LastingReport::of);
        return Stream.concat(lately, earlier.below(main).stream()).toList();
    }

    private Report main(List<Section> sections) {
        return new Report(
                "feedback",
                "Feedback",
                "Feedback in full",
                Stream.concat(sections.stream(), earlier.section().stream()).toList());
    }

    /** A concern waits until somebody deals with it, however old it is. */
    private List<Section> nothingLately() {
        if (material.told().concerns().isEmpty()
                && material.feedback().earlier().isEmpty()) {
            return List.of(Section.of("none", "No feedback yet", "No feedback has been taken in yet."));
        }
        return List.of(
                concerns.section(),
                Section.of("none", "No feedback lately", "No feedback was sent from " + period.inWords() + "."));
    }

    private Section wordsUsed() {
        List<String> texts = newestFirst.stream()
                .flatMap(feedback ->
                        inOwnWords.stream().flatMap(question -> feedback.answers().words(question).stream()))
                .toList();
        List<WordsPeopleUse.Used> most = new WordsPeopleUse(texts).most(WORDS_SHOWN, FEWEST_ANSWERS);
        return most.isEmpty()
                ? Section.of("words", "Words people use most", "There are too few answers to say.")
                : Section.of(
                                "words",
                                "Words people use most",
                                "In how many of " + Words.count(texts.size(), "answer", "answers")
                                        + " a word stands. Singular and plural are one word. Small words such as"
                                        + " \"the\" are left out, and words of fewer than " + FEWEST_ANSWERS
                                        + " answers.")
                        .with(new Table(
                                "The " + most.size() + " words of most answers",
                                List.of(Column.of("Word"), Column.of("Answers")),
                                most.stream()
                                        .map(used -> List.of(Field.of(used.word()), Field.of(used.answers())))
                                        .toList()));
    }

    private String allWords(Feedback feedback) {
        return inOwnWords.stream()
                .flatMap(question -> feedback.answers().words(question).stream()
                        .map(text -> material.questions().getOrDefault(question, question) + "\n" + text))
                .collect(Collectors.joining("\n\n"));
    }
}
