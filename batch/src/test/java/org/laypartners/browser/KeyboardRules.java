package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What must hold for readers who use the keyboard alone. */
interface KeyboardRules extends Seen {
    /** As the accessibility statement has it. */
    String IN_WORDS = "with a keyboard alone";

    @Test
    default void everyPageBeginsWithASkipLinkAndShowsWhereTheFocusIs() {
        assertThat(pages().visits().stream().flatMap(Visit::keyboardFaults)).isEmpty();
    }

    @Test
    default void theKeyboardReachesAllThatCanBeActedOnAndShowsWhereItIs() {
        assertThat(pages().walks()).hasSameSizeAs(ReleasedPages.WALKED).allMatch(walk -> walk.interactive() > 10);
        assertThat(pages().walks().stream().flatMap(Walk::faults)).isEmpty();
    }

    @Test
    default void fromHomeToAProjectAndHowToJoinWithTabAndEnterAlone() {
        Keyboard keyboard =
                Keyboard.on(pages().browser(), pages().site().address().resolve("index.html"));

        keyboard.tabTo("Skip to main content").enter();
        assertThat(keyboard.focused()).isEqualTo("main");
        keyboard.tabTo("Look at the projects").enter();
        assertThat(keyboard.page()).isEqualTo("Projects");

        keyboard.tabTo("Skip to main content").enter();
        keyboard.tabTo("Interpreters and translated information").enter();
        assertThat(keyboard.page()).isEqualTo("Interpreters and translated information");

        keyboard.tabTo("Find out how to join this project").enter();
        assertThat(keyboard.page()).isEqualTo("Get involved");
        assertThat(keyboard.tab().called()).isEqualTo("Skip to main content");
    }

    @Test
    default void aSearchNeedsTheKeyboardAlone() {
        Keyboard keyboard =
                Keyboard.on(pages().browser(), pages().site().address().resolve("search.html"));

        keyboard.tabTo("What are you looking for?").type("travel costs", Keys.ENTER);
        assertThat(keyboard.waitFor("#search-found")).matches("\\d+ pages were found\\.");
        String first = keyboard.tabTo("Search").tab().called();
        assertThat(first).isNotBlank();
        assertThat(keyboard.enter().page()).isEqualTo(first);
    }
}
