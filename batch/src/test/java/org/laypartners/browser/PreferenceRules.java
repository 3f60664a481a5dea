package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What must hold on every device and for every preference of a reader. */
interface PreferenceRules extends Seen {
    /** As the accessibility statement has it. */
    String IN_WORDS = "with more space between letters, words and lines, in forced colours, and without movement";

    @Test
    default void noPageMustBeScrolledSideways() {
        assertThat(pages().visits().stream().flatMap(Visit::tooWide)).isEmpty();
    }

    @Test
    default void nothingIsLostWithSpacedTextOrForcedColoursAndNothingMoves() {
        assertThat(pages().visits().stream().flatMap(Visit::preferenceFaults)).isEmpty();
    }

    @Test
    default void everyPageHasItsStylesheet() {
        assertThat(pages().visits())
                .allSatisfy(visit -> assertThat(visit.looks().values())
                        .as(visit.page().name())
                        .allMatch(Visit.Look::styled));
    }

    @Test
    default void everyPageIsDarkForReadersWhoPreferThat() {
        assertThat(pages().visits())
                .allSatisfy(visit -> assertThat(visit.look(Pass.DARK_AND_WIDE).ground())
                        .as(visit.page().name())
                        .isNotEqualTo(visit.look(Pass.LIGHT_AND_WIDE).ground()));
    }
}
