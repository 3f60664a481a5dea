package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.ResponseId;

class CountableTest {
    private static final LocalDateTime SENT = LocalDateTime.of(2026, 5, 1, 9, 0);
    private static final Forms FORMS = Forms.load(
            Path.of("batch/forms"),
            Map.of("projects", List.of(Option.of("Letters")), "interests", List.of(Option.of("Food"))));

    @Test
    void holdsNoAnswerThatMayNotBeCounted() {
        for (FormDefinition form : FORMS.definitions()) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            form.questions().forEach(question -> {
                answers.put(question.id(), new Answer.Words("Carys Example"));
                answers.put(Answers.typedId(question.id()), new Answer.Words("Carys Example"));
            });
            ExpressionOfInterest all =
                    new ExpressionOfInterest(new ResponseId(form.id(), "1"), SENT, SENT, new Answers(answers));

            Set<String> counted =
                    FORMS.countable(all).response().answers().byQuestion().keySet();

            assertThat(form.questions().stream().filter(question -> counted.contains(question.id())))
                    .extracting(Question::privacy)
                    .isSubsetOf(PrivacyClass.AGGREGATE, PrivacyClass.THING);
            assertThat(counted).noneMatch(Answers::isTypedId);
        }
    }

    @Test
    void knowsThePersonByTheirAddressAndDoesNotTell() {
        Countable<ExpressionOfInterest> one = FORMS.countable(asked("1", "carys@post.example"));
        Countable<ExpressionOfInterest> again = FORMS.countable(asked("2", " Carys@Post.example"));
        Countable<ExpressionOfInterest> other = FORMS.countable(asked("3", "dilip@post.example"));

        assertThat(one.person()).isEqualTo(again.person()).isNotEqualTo(other.person());
        assertThat(one + " " + one.person()).doesNotContainIgnoringCase("carys");
        assertThat(one.response().email()).isEmpty();
    }

    @Test
    void knowsThePersonInALineOfARegister() {
        Attendance line = new Attendance(
                new ResponseId("meeting-register", "1"),
                SENT,
                SENT,
                new Answers(
                        Map.of("reg_partner", new Answer.Words("LP-07"), "reg_status", new Answer.Choice("Present"))));

        assertThat(FORMS.countable(line).response().partner()).isEmpty();
        assertThat(FORMS.countable(line).response().status()).contains("Present");
        assertThat(FORMS.countable(line).person()).isEqualTo(new Pseudonym("LP-07"));
    }

    @Test
    void countsNothingOfAFormThatIsNotDefinedAnyMore() {
        Feedback gone = new Feedback(
                new ResponseId("old-form", "1"), SENT, SENT, new Answers(Map.of("c01", new Answer.Rating(4))));

        assertThat(FORMS.countable(gone).response().answers().byQuestion()).isEmpty();
    }

    private static ExpressionOfInterest asked(String key, String email) {
        return new ExpressionOfInterest(
                new ResponseId("expression-of-interest", key),
                SENT,
                SENT,
                new Answers(Map.of("eoi_email", new Answer.Words(email), "eoi_borough", new Answer.Choice("Ealing"))));
    }
}
