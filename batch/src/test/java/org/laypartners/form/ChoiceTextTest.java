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
        assertThat(choices(format).one("papers  in\u00a0ADVANCE")).hasValue("Papers in advance");
        assertThat(choices(format).one("Letters")).hasValue("Letters, leaflets and websites");
    }

    @Test
    void takesTypedWordsForOtherOnlyWhereTheToolPutsThemThere() {
        assertThat(choices(ExportFormat.MICROSOFT_FORMS).many("A lift;")).hasValue(List.of("Other"));
        assertThat(choices(ExportFormat.GOOGLE_FORMS).one("A lift")).hasValue("Other");
        assertThat(choices(ExportFormat.TABLE).many("A lift")).isEmpty();
        assertThat(choices(ExportFormat.TABLE).many("Other: a lift, and a chair"))
                .hasValue(List.of("Other"));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void doesNotHideARewordedChoiceUnderOther(ExportFormat format) {
        assertThat(choices(format).many("Papers sent in advance")).isEmpty();
        assertThat(choices(format).one("Paper in advance")).isEmpty();
    }

    @Test
    void keepsAChoiceWholeThatHoldsTheSeparator() {
        assertThat(choices(ExportFormat.GOOGLE_FORMS).many("Papers in advance, Letters, leaflets and websites"))
                .hasValue(List.of("Papers in advance", "Letters, leaflets and websites"));
    }

    @Test
    void readsTheSemicolonsOfAGoogleDownload() {
        assertThat(google("Captions;Papers in advance")).hasValue(List.of("Captions", "Papers in advance"));
        assertThat(google("Letters, leaflets and websites;Captions"))
                .hasValue(List.of("Letters, leaflets and websites", "Captions"));
        assertThat(google("Captions;Large print; on yellow paper"))
                .hasValue(List.of("Captions", "Large print; on yellow paper"));
        assertThat(google("Captions;A quiet room, and a lift; please")).hasValue(List.of("Captions", "Other"));
    }

    @Test
    void knowsASemicolonWithinAChoiceOrOwnWordsOfAGoogleSheet() {
        assertThat(google("Large print; on yellow paper, Captions"))
                .hasValue(List.of("Large print; on yellow paper", "Captions"));
        assertThat(google("Captions, A quiet room; and a lift")).hasValue(List.of("Captions", "Other"));
        assertThat(google("A quiet room; and a lift")).hasValue(List.of("Other"));
        assertThat(google("Captions, Papers sent in advance; thanks")).isEmpty();
    }

    @Test
    void findsChoicesAmongManySemicolonsSoon() {
        assertThat(google("Captions" + ";".repeat(32_000) + "Papers sent in advance"))
                .isEmpty();
    }

    private static Optional<List<String>> google(String cell) {
        return choices(ExportFormat.GOOGLE_FORMS).many(cell);
    }

    @Test
    void countsAChoiceOnce() {
        assertThat(choices(ExportFormat.MICROSOFT_FORMS).many("Other;A lift;Other: stairs;"))
                .hasValue(List.of("Other"));
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
                Optional.empty());
        return new ChoiceText(question, Optional.of("Other"), format);
    }
}
