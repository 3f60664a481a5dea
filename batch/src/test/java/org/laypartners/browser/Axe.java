package org.laypartners.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The rules of axe-core that say when a page breaks WCAG 2.2 AA or common good practice. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * Measuring contrast takes more time than all other rules. So it is done once for each way in which a page draws text:
     * of elements with the same colours and the same size of type on the same grounds, the first stands for all. One that is
     * moved out of its place, and so may lie on another ground, stands for itself.
     */
    private static final String NEWLY_DRAWN = """
            const numbers = seen.numbers ??= new Map();
            const numbered = text => numbers.get(text) ?? numbers.set(text, numbers.size).get(text);
            const ways = new Map([[null, 0]]);
            const way = element => {
              const s = getComputedStyle(element);
              const moved = s.position !== 'static' || s.float !== 'none' || s.transform !== 'none' || s.translate !== 'none';
              const large = parseFloat(s.fontSize) >= (s.fontWeight >= 700 ? 18.66 : 24);
              return numbered([ways.get(element.parentElement), s.color, s.fill, s.backgroundColor, s.backgroundImage, s.opacity,
                s.textShadow, s.borderImageSource, large, seen.shown(element), moved && seen.place(element)].join());
            };
            const root = document.documentElement;
            [root, ...seen.all(root)].forEach(element => ways.set(element, way(element)));
            const measured = seen.measured ??= new Set();
            const says = element => element.matches('input, select, textarea, button')
              || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
            const fresh = seen.all(document.body).filter(says).filter(seen.shown)
              .filter(element => !measured.has(ways.get(element)) && measured.add(ways.get(element)));
            """;

    /**
     * The other rules see no colours. They are gone through where other elements are shown than before; where the same are,
     * at another width, only those two that hang on where things stand.
     */
    private static final String NEWLY_LAID_OUT = """
            const layouts = seen.layouts ??= new Set();
            const known = layout => layouts.has(layout) || !layouts.add(layout);
            const shown = seen.all(document.body).map(seen.shown).join();
            const wasShown = known(shown);
            const rules = known(innerWidth + shown) ? undefined : wasShown
              ? { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } }
              : {
                  runOnly: { type: 'tag', values: arguments[0] },
                  rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } }
                };
            """;

    /**
     * Axe's usual selectors may hold a name or an address from the page, so elements are told by their place alone. The size
     * of targets is WCAG 2.2 AA too, but axe leaves it out unless asked.
     */
    private static final String RUN = NEWLY_DRAWN + NEWLY_LAID_OUT + """
            const contrast = fresh.length > 0 && { runOnly: { type: 'rule', values: ['color-contrast'] } };
            const run = (where, which) => which
              ? axe.run(where, { ...which, resultTypes: ['violations'], ancestry: true, selectors: false, preload: false })
              : { violations: [] };
            return Promise.resolve(run(document, rules))
              .then(one => Promise.resolve(run({ include: fresh }, contrast)).then(two => [one, two]))
              .then(results => results.flatMap(result => result.violations).map(broken => ({
                rule: broken.id, places: broken.nodes.length, first: broken.nodes[0].ancestry.join(' ')
              })));
            """;

    private final String script = script();

    /** Lets the open page be checked, as often as is wanted. */
    void bringInto(Browser browser) {
        browser.run(script);
    }

    List<Finding> check(Browser browser) {
        return browser.ask(RUN, TAGS).valueStream().map(Axe::finding).toList();
    }

    /** What the page's checker calls itself, for example {@code axe-core 4.11.1}. */
    String version(Browser browser) {
        return "axe-core " + browser.ask("return axe.version").asString();
    }

    private static Finding finding(JsonNode broken) {
        return new Finding(
                broken.get("rule").asString(),
                broken.get("places").asInt(),
                broken.get("first").asString());
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * A rule that a page breaks.
     *
     * @param places how many elements break it
     * @param first the first of them, by its place in the page
     */
    record Finding(String rule, int places, String first) {
        @Override
        public String toString() {
            return rule + " in " + places + (places == 1 ? " place: " : " places, first: ") + first;
        }
    }
}
