package org.laypartners.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * What passed between a page and the world while it was open.
 *
 * @param asked the addresses that it asked for, its own first
 * @param complaints what stands in the console
 * @param kept how many cookies and other things it left with the reader
 */
record Traffic(List<String> asked, List<String> complaints, int kept) {
    private static final String KEPT = """
            try {
              return localStorage.length + sessionStorage.length;
            } catch {
              return 0;
            }
            """;

    static Traffic of(Browser browser) {
        int kept = browser.cookies() + browser.ask(KEPT).asInt();
        List<String> asked = browser.asked().stream()
                .filter(address -> !address.startsWith("data:"))
                .toList();
        return new Traffic(asked, browser.complaints(), kept);
    }

    /** What was asked for and is not below the page's root. */
    Stream<String> strangers(Page page) {
        return asked.stream().filter(address -> !address.startsWith(page.root().toString()));
    }
}
