package org.laypartners.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The places of a new page that its writer must still fill in. */
final class FillIn {
    /** What such a place begins with. */
    static final String MARK = "FILL IN:";

    private static final String ASKS =
            "This line still has a place to fill in. Write what it asks for, or delete it where it may be left out.";

    private FillIn() {}

    /** A draft may wait; a page for the public may not. */
    static void check(PageFile page, ContentCheck.Notes notes) {
        page.header().forEach((key, value) -> note(page, page.line(key), value, notes));
        int line = page.bodyLine();
        for (String text : page.body()) {
            note(page, line++, text, notes);
        }
    }

    static boolean isIn(PageFile page) {
        return page.header().values().stream().anyMatch(value -> value.contains(MARK))
                || page.text().contains(MARK);
    }

    /** The page as it is without the keys that wait, which nobody can judge yet. */
    static PageFile without(PageFile page) {
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

    private static void note(PageFile page, int line, String text, ContentCheck.Notes notes) {
        if (text.contains(MARK)) {
            notes.add(line, page.published() ? ContentFinding.Kind.ERROR : ContentFinding.Kind.ADVICE, ASKS);
        }
    }
}
