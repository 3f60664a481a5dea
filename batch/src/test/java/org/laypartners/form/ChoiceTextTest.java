package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laypartners.export.ExportFormat;

class ChoiceTextTest {
    private static final List<Option> OPTIONS = List.of(
            Option.of("Papers in advance"),
            new Option("Letters, leaflets and websites", List.of("Letters")),
            Option.of("Captions"),
            Option.of("Large print; on yellow paper"),
            Option.of("Other"));

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void readsOneChoiceInAnySpelling(ExportFormat format) {
        assertThat(one(format, "papers  in\u00a0ADVANCE")).containsExactly("Papers in advance");
        assertThat(one(format, "Letters")).containsExactly("Letters, leaflets and websites");
    }

    @Test
    void takesTypedWordsForOtherOnlyWhereTheToolPutsThemThere() {
        assertThat(many(ExportFormat.MICROSOFT_FORMS, "A lift;")).containsExactly("Other");
        assertThat(one(ExportFormat.GOOGLE_FORMS, "A lift")).containsExactly("Other");
        assertThat(choices(ExportFormat.TABLE).many("A lift")).isEmpty();
        assertThat(many(ExportFormat.TABLE, "Other: a lift, and a chair")).containsExactly("Other");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void doesNotHideARewordedChoiceUnderOther(ExportFormat format) {
        assertThat(choices(format).many("Papers sent in advance")).isEmpty();
        assertThat(choices(format).one("Paper in advance")).isEmpty();
    }

    @Test
    void keepsAChoiceWholeThatHoldsTheSeparator() {
        assertThat(google("Papers in advance, Letters, leaflets and websites"))
                .containsExactly("Papers in advance", "Letters, leaflets and websites");
    }

    @Test
    void readsTheSemicolonsOfAGoogleDownload() {
        assertThat(google("Captions;Papers in advance")).containsExactly("Captions", "Papers in advance");
        assertThat(google("Letters, leaflets and websites;Captions"))
                .containsExactly("Letters, leaflets and websites", "Captions");
        assertThat(google("Captions;Large print; on yellow paper"))
                .containsExactly("Captions", "Large print; on yellow paper");
        assertThat(google("Captions;A quiet room, and a lift; please")).containsExactly("Captions", "Other");
    }

    @Test
    void knowsASemicolonWithinAChoiceOrOwnWordsOfAGoogleSheet() {
        assertThat(google("Large print; on yellow paper, Captions"))
                .containsExactly("Large print; on yellow paper", "Captions");
        assertThat(google("Captions, A quiet room; and a lift")).containsExactly("Captions", "Other");
        assertThat(google("A quiet room; and a lift")).containsExactly("Other");
        assertThat(google("Captions, Papers sent in advance; thanks")).isEmpty();
    }

    @Test
    void findsChoicesAmongManySemicolonsSoon() {
        assertThat(google("Captions" + ";".repeat(32_000) + "Papers sent in advance"))
                .isEmpty();
    }

    @Test
    void keepsWhatWasTyped() {
        assertThat(typed(ExportFormat.MICROSOFT_FORMS, "Captions;A lift; or a ramp;"))
                .isEqualTo("A lift; or a ramp");
        assertThat(typed(ExportFormat.GOOGLE_FORMS, "Captions, A quiet room, near a lift"))
                .isEqualTo("A quiet room, near a lift");
        assertThat(typed(ExportFormat.GOOGLE_FORMS, "Captions;A quiet room, near a lift"))
                .isEqualTo("A quiet room, near a lift");
        assertThat(typed(ExportFormat.TABLE, "Captions; Other: a lift")).isEqualTo("a lift");
        assertThat(typed(ExportFormat.SURVEYMONKEY, "Captions\nOther: a lift")).isEqualTo("a lift");
        assertThat(typed(ExportFormat.SURVEYMONKEY, "Captions\nOther (please specify)"))
                .isEmpty();
        assertThat(typed(ExportFormat.GOOGLE_FORMS, "Captions, Other")).isEmpty();
        assertThat(choices(ExportFormat.MICROSOFT_FORMS).one("A lift;"))
                .map(ChoiceText.Chosen::typed)
                .hasValue("A lift");
    }

    private static String typed(ExportFormat format, String cell) {
        return choices(format).many(cell).map(ChoiceText.Chosen::typed).orElse("refused");
    }

    private static List<String> google(String cell) {
        return many(ExportFormat.GOOGLE_FORMS, cell);
    }

    private static List<String> many(ExportFormat format, String cell) {
        return choices(format).many(cell).map(ChoiceText.Chosen::options).orElse(List.of());
    }

    private static List<String> one(ExportFormat format, String cell) {
        return choices(format).one(cell).map(ChoiceText.Chosen::options).orElse(List.of());
    }

    @Test
    void countsAChoiceOnce() {
        assertThat(many(ExportFormat.MICROSOFT_FORMS, "Other;A lift;Other: stairs;"))
                .containsExactly("Other");
    }

    private static ChoiceText choices(ExportFormat format) {
        Question question = new Question(
                "q",
                "Which?",
                List.of(),
                AnswerType.MANY,
                OPTIONS,
                false,
                PrivacyClass.AGGREGATE,
                Optional.empty(),
                "",
                Optional.of("Other"),
                Optional.empty());
        return new ChoiceText(question, format);
    }
}
