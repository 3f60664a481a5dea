package org.laypartners.edition;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.form.AnswerType;
import org.laypartners.form.FormDefinition;
import org.laypartners.form.FormKind;
import org.laypartners.form.Forms;
import org.laypartners.form.Option;
import org.laypartners.form.Question;
import org.laypartners.response.Answers;
import org.laypartners.site.JoinQuestion;
import org.laypartners.staff.StaffMaterial;

/** What the forms say, for pages and reports that must not know the forms. */
record FormWording(Forms forms) {
    private static final Map<AnswerType, String> HOW_TO_ANSWER = Map.of(
            AnswerType.ONE, "Choose one",
            AnswerType.MANY, "Choose any",
            AnswerType.RATING, "Choose one",
            AnswerType.WORDS, "Your own words",
            AnswerType.DAY, "A date",
            AnswerType.NUMBER, "A number",
            AnswerType.YES_NO, "Choose one");

    /** The title of each form, by its id. */
    Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        forms.definitions().forEach(form -> titles.put(form.id(), form.title()));
        return titles;
    }

    /**
     * The wording of every question, by its id, and of what people type in place of a choice. A form asks people to name
     * nobody; a page that has their answers need not.
     */
    Map<String, String> questions() {
        Map<String, String> wording = new LinkedHashMap<>();
        for (FormDefinition form : forms.definitions()) {
            for (Question question : form.questions()) {
                String ask = question.ask().replaceFirst("\\s*Please do not .*$", "");
                wording.put(question.id(), ask);
                if (form.keepsTyped(question)) {
                    wording.put(Answers.typedId(question.id()), ask + " (in their own words)");
                }
            }
        }
        return wording;
    }

    /** What people can choose, by question id. */
    Map<String, List<String>> choices() {
        return byQuestion(all(), FormWording::options);
    }

    /** For how many months the answers of each kind of form are kept: the fewest of its forms, none where no rule is set. */
    Map<FormKind, Integer> keptMonths() {
        Map<FormKind, Integer> months = new EnumMap<>(FormKind.class);
        forms.definitions()
                .forEach(form -> form.retentionMonths().ifPresent(kept -> months.merge(form.kind(), kept, Math::min)));
        return months;
    }

    /** The statements that feedback rates, by question id. */
    Map<String, String> statements() {
        return byQuestion(
                of(FormKind.FEEDBACK).filter(question -> question.type() == AnswerType.RATING), Question::ask);
    }

    /** Which UK Standard for Public Involvement each question tells about, for those that tell about one. */
    Map<String, String> standards() {
        return byQuestion(
                all().filter(question -> question.standard().isPresent()),
                question -> question.standard().orElseThrow());
    }

    /** The questions of the form that people fill in to join, so that they can prepare, or answer them on paper. */
    List<JoinQuestion> toJoin() {
        return of(FormKind.EXPRESSION_OF_INTEREST)
                .map(question -> new JoinQuestion(
                        question.ask(),
                        question.required(),
                        HOW_TO_ANSWER.getOrDefault(question.type(), ""),
                        toChoose(question)))
                .toList();
    }

    /** Of a list of projects only those that can be joined. */
    private static List<String> toChoose(Question question) {
        return question.type() == AnswerType.YES_NO
                ? List.of("Yes", "No")
                : question.options().stream()
                        .filter(Option::offered)
                        .map(Option::text)
                        .toList();
    }

    /**
     * What staff read about the form definitions.
     *
     * @param dueSoon how many answers are soon to be erased, by form id
     */
    List<StaffMaterial.Definition> definitions(Map<String, Integer> dueSoon) {
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

    private Stream<Question> all() {
        return forms.definitions().stream().map(FormDefinition::questions).flatMap(List::stream);
    }

    private Stream<Question> of(FormKind kind) {
        return forms.definitions().stream()
                .filter(form -> form.kind() == kind)
                .map(FormDefinition::questions)
                .flatMap(List::stream);
    }

    private static List<String> options(Question question) {
        return question.options().stream().map(Option::text).toList();
    }

    /** In the order of the forms. A question of several forms says what the last of them says. */
    private static <T> Map<String, T> byQuestion(Stream<Question> questions, Function<Question, T> say) {
        return questions.collect(Collectors.toMap(Question::id, say, (first, last) -> last, LinkedHashMap::new));
    }
}
