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
     * Measuring contrast takes more time than all other rules. So it is done once for each element as it is drawn: at another
     * width only for those whose colours, or whether they are shown or large, are new.
     */
    private static final String NEWLY_DRAWN = """
            const large = style => parseFloat(style.fontSize) >= (style.fontWeight >= 700 ? 18.66 : 24);
            const drawn = style => [style.color, style.fill, style.backgroundColor, style.backgroundImage, style.opacity,
              style.display === 'none', style.visibility, large(style)].join();
            const known = window.measured ??= new Map();
            const fresh = [...document.querySelectorAll('body, body *')].filter(element => {
              const before = known.get(element) ?? known.set(element, new Set()).get(element);
              const now = drawn(getComputedStyle(element));
              return !before.has(now) && before.add(now);
            });
            """;

    /**
     * Axe's usual selectors may hold a name or an address from the page, so elements are told by their place alone. The size
     * of targets is WCAG 2.2 AA too, but axe leaves it out unless asked.
     */
    private static final String RUN = NEWLY_DRAWN + """
            const said = { resultTypes: ['violations'], ancestry: true, preload: false };
            const all = () => axe.run(document, {
              ...said,
              runOnly: { type: 'tag', values: arguments[0] },
              rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } }
            });
            const contrast = () => axe.run(fresh.includes(document.body) ? document : { include: fresh }, {
              ...said,
              runOnly: { type: 'rule', values: ['color-contrast'] }
            });
            return all()
              .then(one => fresh.length === 0 ? [one] : contrast().then(two => [one, two]))
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
