package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecognitionTest {

    @Test
    void namesTheMissingQuestionAndTheOneLineThatWouldAcceptTheHeading() {
        Recognition.Unrecognised refused = unrecognised("microsoft-forms/reworded_required_question.csv");

        assertThat(refused.code()).isEqualTo("MISSING_QUESTION");
        assertThat(refused.reason())
                .isEqualTo("This looks like the form \"Lay partner feedback\", but no heading asks"
                        + " \"Which project is this feedback about?\".");
        assertThat(refused.advice())
                .isEqualTo("If the column \"Which of our projects is this feedback about?\" asks this, add one line to"
                        + " batch/forms/lay-partner-feedback.yml under fb_project, headings:"
                        + " - \"Which of our projects is this feedback about?\"");
    }

    @Test
    void refusesTwoColumnsThatAnswerOneQuestion() {
        Recognition.Unrecognised refused = unrecognised("microsoft-forms/same_question_twice.csv");

        assertThat(refused.code()).isEqualTo("AMBIGUOUS_HEADING");
        assertThat(refused.reason()).contains("1. Colleagues were open to co-production and showed it2");
    }

    @Test
    void missesTheStatusOfARegister() {
        Recognition.Unrecognised refused = unrecognised("register/status_column_missing.csv");

        assertThat(refused.reason()).contains("\"Meeting register\"").contains("\"Status\"");
    }

    @Test
    void doesNotKnowATableOfSomethingElse() {
        assertThat(unrecognised("table/some_other_table.csv").code()).isEqualTo("UNKNOWN_FORM");
    }

    @Test
    void doesNotTakeASurveyThatSharesOneQuestionForAnExpressionOfInterest() {
        assertThat(unrecognised("google-forms/another_survey_en_gb.csv").code()).isEqualTo("UNKNOWN_FORM");
    }

    private static Recognition.Unrecognised unrecognised(String fixture) {
        Recognition recognition = Dropped.recognise(Dropped.EXPORTS.resolve(fixture));
        assertThat(recognition).isInstanceOf(Recognition.Unrecognised.class);
        return (Recognition.Unrecognised) recognition;
    }
}
