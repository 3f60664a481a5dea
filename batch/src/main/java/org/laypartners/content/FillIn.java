package org.laypartners.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The places of a new page that its writer must still fill in. */
public final class FillIn {
    /** What such a place begins with. */
    public static final String MARK = "FILL IN:";

    private FillIn() {}

    /** Whether a page has such a place, in its header or in its body. */
    public static boolean isIn(PageFile page) {
        return page.header().values().stream().anyMatch(value -> value.contains(MARK))
                || page.text().contains(MARK);
    }

    /** The page as it is without the keys that wait, which nobody can judge yet. */
    public static PageFile without(PageFile page) {
        if (!isIn(page)) {
            return page;
        }
        Map<String, String> header = new LinkedHashMap<>(page.header());
        header.values().removeIf(value -> value.contains(MARK));
        return new PageFile(
                page.name(),
                header,
                page.lineOfKey(),
                page.body().stream()
                        .map(line -> line.contains(MARK) ? "\n" : line + "\n")
                        .collect(Collectors.joining()),
                page.bodyLine());
    }
}
