package org.laypartners.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Why a row is no answer, and so is neither taken in nor refused. */
enum LeftOut {
    PREVIEW("preview", "previews"),
    UNFINISHED("answer that was never sent", "answers that were never sent"),
    HEADING("repeated heading row", "repeated heading rows"),
    TOTAL("total row", "total rows");

    private static final Set<String> TOTALS =
            Set.of("total", "totals", "grand total", "sum", "average", "mean", "count", "number of responses");

    private static final Pattern NUMBER = Pattern.compile("[-+£$€]?[\\d.,]+\\s*%?");

    private final String one;
    private final String many;

    LeftOut(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** Whether a row sums up those above: such a word in its first filled cell, and nothing but numbers after it. */
    static boolean isTotal(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() > 1
                && TOTALS.contains(
                        filled.get(0).strip().toLowerCase(Locale.ROOT).replace(":", ""))
                && filled.stream()
                        .skip(1)
                        .allMatch(cell -> NUMBER.matcher(cell.strip()).matches());
    }

    /** How many rows were left out, as short phrases. */
    static List<String> inWords(Map<LeftOut, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry -> entry.getValue() == 1
                                ? "1 " + entry.getKey().one + " left out"
                                : entry.getValue() + " " + entry.getKey().many + " left out")
                        .toList();
    }
}
