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
    /**
     * Keeps in the page how each element looks before it has the focus. An outline that is transparent is none: it is there
     * for the forced colours of Windows only.
     */
    private static final String BEGIN = """
            const clear = colour => colour === 'transparent' || colour.endsWith(', 0)');
            const look = element => {
              const style = getComputedStyle(element);
              const outlined = style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && !clear(style.outlineColor);
              return [outlined ? style.outline : '', style.boxShadow, style.backgroundColor].join();
            };
            const place = element => element.parentElement === null ? element.localName : place(element.parentElement)
              + ' > ' + element.localName + ':nth-child(' + ([...element.parentElement.children].indexOf(element) + 1) + ')';
            const all = [...document.querySelectorAll('body *')];
            const acts = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
            const interactive = all.filter(element => element.matches(acts) && !element.disabled)
              .filter(element => element.checkVisibility({ visibilityProperty: true }));
            window.walk = { look, place, all, interactive, before: new Map(all.map(element => [element, look(element)])) };
            return interactive.map(place);
            """;

    private static final String STOP = """
            const at = document.activeElement;
            const visible = at !== document.body && walk.look(at) !== walk.before.get(at);
            return { place: at === document.body ? '' : walk.place(at), visible };
            """;

    static Walk through(Page page, Browser browser, Pass pass) {
        browser.open(page.address());
        browser.show(pass);
        List<String> interactive =
                browser.ask(BEGIN).valueStream().map(JsonNode::asString).toList();
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
