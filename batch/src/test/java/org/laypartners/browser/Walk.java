package org.laypartners.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/**
 * A page gone through with the Tab key, from its top to its end.
 *
 * @param interactive how many elements a reader can act on
 * @param missed those of them that Tab never reached, by their place in the page
 * @param unseen the stops that look the same with the focus as without it
 */
record Walk(Page page, int interactive, List<String> missed, List<String> unseen) {
    /** Keeps in the page how each element looks before it has the focus. */
    private static final String BEGIN = """
            const interactive = seen.interactive();
            seen.before = new Map(seen.all(document.body).map(element => [element, seen.look(element)]));
            return interactive.map(seen.place);
            """;

    private static final String STOP = """
            const at = document.activeElement;
            const visible = at !== document.body && seen.look(at) !== seen.before.get(at);
            return { place: at === document.body ? '' : seen.place(at), visible };
            """;

    static Walk through(Page page, Browser browser, Pass pass) {
        browser.open(page.address());
        InPage.bringInto(browser);
        Device.show(browser, pass);
        List<String> interactive = browser.list(BEGIN);
        List<JsonNode> stops = stops(browser, interactive.size());
        TreeSet<String> missed = new TreeSet<>(interactive);
        stops.forEach(stop -> missed.remove(stop.get("place").asString()));
        List<String> unseen = stops.stream()
                .filter(stop -> !stop.get("visible").asBoolean())
                .map(stop -> stop.get("place").asString())
                .toList();
        return new Walk(page, interactive.size(), List.copyOf(missed), unseen);
    }

    /** Ends where the focus leaves the page or comes to a stop again. Boxes that scroll are stops too. */
    private static List<JsonNode> stops(Browser browser, int interactive) {
        List<JsonNode> stops = new ArrayList<>();
        IntStream.range(0, 2 * interactive + 20)
                .mapToObj(step -> next(browser))
                .takeWhile(stop -> !stop.get("place").asString().isEmpty() && !stops.contains(stop))
                .forEach(stops::add);
        return stops;
    }

    private static JsonNode next(Browser browser) {
        browser.press(Keys.TAB);
        return browser.ask(STOP);
    }

    Stream<String> faults() {
        return Stream.concat(
                missed.stream().map(place -> page.name() + ": Tab never comes to " + place),
                unseen.stream().map(place -> page.name() + ": the focus cannot be seen on " + place));
    }
}
