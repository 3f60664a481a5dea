package org.laypartners.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows the open page as on other devices, without loading it again. Things stand still: nobody waits for them to glide. */
final class Device {
    private static final int HEIGHT = 900;

    /** A page learns of the change a little later; a check before that would see the old look. */
    private static final String SWITCHED = """
            const [width, scheme, forced] = arguments;
            const switched = () => innerWidth === width
              && matchMedia(`(prefers-color-scheme: ${scheme})`).matches
              && matchMedia(`(forced-colors: ${forced})`).matches;
            return new Promise(done => {
              const wait = () => switched() ? done(true) : setTimeout(wait, 5);
              wait();
            });
            """;

    private Device() {}

    static void show(Browser browser, Pass pass) {
        show(browser, pass, "none");
    }

    /** Windows' contrast themes: the reader's few colours take the place of the page's. */
    static void showForcedColours(Browser browser, Pass pass) {
        show(browser, pass, "active");
    }

    private static void show(Browser browser, Pass pass, String forced) {
        browser.devtools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pass.width(), "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        browser.devtools(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        Stream.of(
                                        List.of("prefers-color-scheme", pass.scheme()),
                                        List.of("prefers-reduced-motion", "reduce"),
                                        List.of("forced-colors", forced))
                                .map(feature -> Map.of("name", feature.get(0), "value", feature.get(1)))
                                .toList()));
        browser.ask(SWITCHED, pass.width(), pass.scheme(), forced);
    }
}
