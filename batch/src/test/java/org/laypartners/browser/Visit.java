package org.laypartners.browser;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/**
 * What a browser saw of a page.
 *
 * @param asked what the page asked for that is not below its root
 * @param complaints the errors in the console
 * @param firstStop where the first Tab leads
 */
record Visit(Page page, Map<Pass, Look> looks, List<String> asked, List<String> complaints, FirstStop firstStop) {
    /** @param onScreen whether it can be seen now: the skip link waits outside the window */
    record FirstStop(boolean skipLink, boolean onScreen) {}

    /**
     * A page in one pass.
     *
     * @param width how wide the page is, in CSS pixels, with what one must scroll to
     * @param ground the colour behind the text
     * @param styled whether the stylesheet came: it alone takes the skip link out of the text
     */
    record Look(int width, String ground, boolean styled, List<Axe.Finding> findings) {}

    private static final String LOOK = """
            return {
              width: document.scrollingElement.scrollWidth,
              ground: getComputedStyle(document.body).backgroundColor,
              styled: [...document.querySelectorAll('.skip')].some(skip => getComputedStyle(skip).position === 'absolute')
            };
            """;

    private static final String STOP = """
            const at = document.activeElement;
            const { left, right } = at.getBoundingClientRect();
            return { skipLink: at.matches('a.skip[href="#main"]'), onScreen: left >= 0 && right <= innerWidth };
            """;

    /** The page is loaded once; axe, the colours and the width change on the open page. */
    static Visit to(Page page, Browser browser, Axe axe) {
        browser.open(page.address());
        FirstStop firstStop = firstStop(browser);
        axe.bringInto(browser);
        Map<Pass, Look> looks = new EnumMap<>(Pass.class);
        for (Pass pass : Pass.values()) {
            browser.show(pass);
            looks.put(pass, look(browser, axe));
        }
        return new Visit(page, looks, strangers(page, browser), browser.complaints(), firstStop);
    }

    private static FirstStop firstStop(Browser browser) {
        browser.press(Keys.TAB);
        JsonNode stop = browser.ask(STOP);
        browser.run("document.activeElement.blur()");
        return new FirstStop(
                stop.get("skipLink").asBoolean(), stop.get("onScreen").asBoolean());
    }

    private static Look look(Browser browser, Axe axe) {
        JsonNode seen = browser.ask(LOOK);
        return new Look(
                seen.get("width").asInt(),
                seen.get("ground").asString(),
                seen.get("styled").asBoolean(),
                axe.check(browser));
    }

    private static List<String> strangers(Page page, Browser browser) {
        return browser.asked().stream()
                .filter(address -> !address.startsWith("data:"))
                .filter(address -> !address.startsWith(page.root().toString()))
                .toList();
    }

    Look look(Pass pass) {
        return looks.getOrDefault(pass, new Look(0, "", false, List.of()));
    }

    /** A line for each rule broken in each pass. */
    Stream<String> findings() {
        return looks.entrySet().stream()
                .flatMap(look -> look.getValue().findings().stream()
                        .map(finding -> page.name() + ", " + look.getKey() + ": " + finding));
    }

    /** A line for each pass in which the page must be scrolled sideways. */
    Stream<String> tooWide() {
        return looks.entrySet().stream()
                .filter(look -> look.getValue().width() > look.getKey().width())
                .map(look -> page.name() + ", " + look.getKey() + ": "
                        + look.getValue().width() + " pixels wide");
    }
}
