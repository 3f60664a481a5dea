package org.laypartners.attendance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.RawRecord;

/** Knows a Zoom report in another language than English by its build, since its words are not known. */
final class ZoomHeadings {
    /** In every language the first heading is the word for a name, and in brackets the original name. */
    private static final Pattern NAME = Pattern.compile("(?<word>[^()]+) ?\\((?<original>[^()]+)\\)");

    /** The rows about the meeting, and the headings below them. */
    private static final int DEEPEST = 3;

    private static final int FEWEST = 4;

    private ZoomHeadings() {}

    static boolean areForeign(List<RawRecord> rows) {
        for (int index = 0; index < Math.min(DEEPEST, rows.size() - 1); index++) {
            if (isForeign(rows.get(index), rows.get(index + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(RawRecord header, RawRecord below) {
        List<String> headings = header.cells().stream()
                .map(HeadingText::fold)
                .filter(heading -> !heading.isEmpty())
                .toList();
        if (headings.size() < FEWEST) {
            return false;
        }
        Matcher name = NAME.matcher(headings.get(0));
        boolean bracketed = name.matches()
                && name.group("original").contains(name.group("word").strip().toLowerCase(Locale.ROOT));
        boolean italian = headings.get(0).equals("nome (nome originale)");
        boolean english = headings.get(0).equals("name (original name)");
        return bracketed && !english && (italian || isJoin(below));
    }

    /** Two dated times and the minutes between them, in the columns in which Zoom writes a join. */
    private static boolean isJoin(RawRecord row) {
        List<String> cells = row.cells();
        return cells.size() > FEWEST
                && isDated(cells.get(2))
                && isDated(cells.get(3))
                && cells.get(FEWEST).matches("\\d{1,4}");
    }

    private static boolean isDated(String cell) {
        return ClockTime.read(cell).filter(ClockTime::hasDate).isPresent();
    }
}
