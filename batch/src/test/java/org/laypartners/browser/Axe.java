package org.laypartners.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rules of axe-core that say when a page breaks WCAG 2.2 AA or common good practice. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * Axe's usual selectors may hold a name or an address from the page, so elements are told by their place alone. The size
     * of targets is WCAG 2.2 AA too, but axe leaves it out unless asked.
     */
    private static final String RUN = """
            return axe.run(document, {
              runOnly: { type: 'tag', values: arguments[0] },
              rules: { 'target-size': { enabled: true } },
              resultTypes: ['violations'],
              ancestry: true,
              preload: false
            }).then(found => found.violations.map(
              broken => ({ rule: broken.id, places: broken.nodes.length, first: broken.nodes[0].ancestry.join(' ') })));
            """;

    private final String script = script();

    /** Lets the open page be checked, as often as is wanted. */
    void bringInto(Browser browser) {
        browser.run(script);
    }

    List<Finding> check(Browser browser) {
        return browser.ask(RUN, TAGS).valueStream().map(Axe::finding).toList();
    }

    private static Finding finding(JsonNode broken) {
        return new Finding(
                broken.get("rule").asString(),
                broken.get("places").asInt(),
                broken.get("first").asString());
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return Stream.ofNullable(script)
                    .map(Axe::text)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("axe.min.js is not on the class path"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(InputStream script) {
        try {
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
