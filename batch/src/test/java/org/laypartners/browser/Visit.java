package org.laypartners.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a browser saw of a page. It is loaded once; all else changes on the open page.
 *
 * @param keyboard what is wrong with the focus, in the page's own colours and in forced ones
 * @param preferences what is lost for readers with preferences of their own
 */
record Visit(Page page, Map<Pass, Look> looks, List<String> keyboard, List<String> preferences, Traffic traffic) {
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

    static Visit to(Page page, Browser browser, Axe axe) {
        browser.open(page.address());
        Device.show(browser, Pass.LIGHT_AND_WIDE);
        InPage.bringInto(browser);
        List<String> keyboard = new ArrayList<>(Focus.faults(browser));
        axe.bringInto(browser);
        Map<Pass, Look> looks = new EnumMap<>(Pass.class);
        List<String> preferences = new ArrayList<>();
        for (Pass pass : Pass.values()) {
            Device.show(browser, pass);
            looks.put(pass, look(browser, axe));
            preferences.addAll(Preferences.outsideCharts(browser));
            if (pass.scheme().equals("light")) {
                preferences.addAll(Preferences.lostWithSpacedText(browser));
            }
        }
        preferences.addAll(Preferences.moving(browser));
        Device.showForcedColours(browser, Pass.DARK_AND_WIDE);
        preferences.addAll(Preferences.lostInForcedColours(browser));
        keyboard.addAll(Focus.unseen(browser));
        return new Visit(page, looks, keyboard, preferences, Traffic.of(browser));
    }

    private static Look look(Browser browser, Axe axe) {
        JsonNode seen = browser.ask(LOOK);
        return new Look(
                seen.get("width").asInt(),
                seen.get("ground").asString(),
                seen.get("styled").asBoolean(),
                axe.check(browser));
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

    Stream<String> keyboardFaults() {
        return keyboard.stream().map(fault -> page.name() + ": " + fault);
    }

    Stream<String> preferenceFaults() {
        return preferences.stream().map(fault -> page.name() + ": " + fault);
    }
}
