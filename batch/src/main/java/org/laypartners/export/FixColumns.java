package org.laypartners.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laypartners.csv.HeadingText;

/**
 * The columns that a sheet of refused rows has around the original ones. A file that has them is a mended sheet come back:
 * they are left out, and the rest is read as the export it came from.
 */
public final class FixColumns {
    /** The columns in front, in this order. */
    public static final List<String> FRONT = List.of("What is wrong", "What to do");

    /** Stands after the original columns where a refused row has more cells than the heading row; must be empty again. */
    public static final String MORE = "More cells";

    /** The last column: which row of which file it was. */
    public static final String ORIGIN = "Row and file (leave as it is)";

    private static final List<String> FOLDED =
            FRONT.stream().map(HeadingText::fold).toList();
    private static final Pattern TEXT = Pattern.compile("row (\\d{1,12}) of ([0-9a-f]{16})(?: \\(CSV\\))?");
    private static final String GUARDED = " (CSV)";

    private FixColumns() {}

    /** What the last column says of a row. */
    public static String origin(long row, String sha256) {
        Origin origin = ofFile(row, sha256);
        return "row " + origin.row() + " of " + origin.file();
    }

    /** What names a row of a file. */
    public static Origin ofFile(long row, String sha256) {
        return new Origin(row, sha256.substring(0, 16));
    }

    /** The same in a CSV, whose cells are guarded against running as formulas: also once it was saved as a workbook. */
    public static String guarded(String origin) {
        return origin + GUARDED;
    }

    static boolean isGuarded(String origin) {
        return origin.strip().endsWith(GUARDED);
    }

    /** Reads the last column; empty when somebody changed it. */
    static Optional<Origin> origin(String cell) {
        Matcher text = TEXT.matcher(cell.strip());
        return text.matches()
                ? Optional.of(new Origin(Long.parseLong(text.group(1)), text.group(2)))
                : Optional.empty();
    }

    static boolean standIn(List<String> headings) {
        return headings.size() > FOLDED.size()
                && headings.stream()
                        .limit(FOLDED.size())
                        .map(HeadingText::fold)
                        .toList()
                        .equals(FOLDED);
    }

    /** A row without the columns around it; what is beyond them is kept, so that a row too long still shows. */
    static List<String> original(List<String> cells, int originAt) {
        List<String> original = new ArrayList<>(cells.subList(Math.min(FRONT.size(), cells.size()), cells.size()));
        int at = originAt - FRONT.size();
        if (at >= 0 && at < original.size()) {
            original.set(at, "");
        }
        return original;
    }
}
