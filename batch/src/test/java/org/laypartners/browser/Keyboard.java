package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.openqa.selenium.Keys;

/** Somebody who goes through pages with the keyboard alone. */
final class Keyboard {
    /** No page has more stops than that. */
    private static final int MOST_STOPS = 150;

    /** What a screen reader would call the focused element. */
    private static final String CALLED = """
            const at = document.activeElement;
            return (at.labels?.[0]?.textContent ?? at.textContent).trim().replace(/\\\\s+/g, ' ');
            """;

    /** Chromium tells when the new page stands; until then this answers for the old one. */
    private static final String MAIN_HEADING = """
            return new Promise(done => {
              const say = () => done(document.querySelector('h1').textContent.trim());
              document.readyState === 'complete' ? say() : addEventListener('load', say);
            });
            """;

    private static final String FILLED = """
            return new Promise(done => {
              const look = () => {
                const says = document.querySelector(arguments[0]).textContent.trim();
                return says ? done(says) : setTimeout(look, 10);
              };
              look();
            });
            """;

    private final Browser browser;

    private Keyboard(Browser browser) {
        this.browser = browser;
    }

    static Keyboard on(Browser browser, URI page) {
        browser.open(page);
        return new Keyboard(browser);
    }

    Keyboard tab() {
        browser.press(Keys.TAB);
        return this;
    }

    /** Fails where Tab does not come to an element that is called so. */
    Keyboard tabTo(String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (tab().called().equals(name)) {
                return this;
            }
        }
        return org.junit.jupiter.api.Assertions.fail("Tab never comes to \"" + name + "\".");
    }

    /** Acts on what has the focus; what it must not be is the page itself. */
    Keyboard enter() {
        assertThat(focused()).isNotEqualTo("body");
        return type(Keys.ENTER);
    }

    Keyboard type(CharSequence... keys) {
        browser.press(keys);
        return this;
    }

    String called() {
        return browser.ask(CALLED).asString();
    }

    /** The kind of element that has the focus. */
    String focused() {
        return browser.ask("return document.activeElement.localName").asString();
    }

    String page() {
        return browser.ask(MAIN_HEADING).asString();
    }

    /** The text of an element once it has one. */
    String waitFor(String element) {
        return browser.ask(FILLED, element).asString();
    }
}
