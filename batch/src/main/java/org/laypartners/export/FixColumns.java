package org.laypartners.export;

import java.util.List;

/**
 * The columns that a sheet of refused rows has beside the original ones. A file that begins with them is a mended sheet
 * come back: they are left out, and the rest is read as the export it came from.
 */
public final class FixColumns {
    /** The columns in front, in this order. */
    public static final List<String> FRONT = List.of("What is wrong", "What to do", "Row");

    /** The last column where a refused row has more cells than the heading row; must be empty when it comes back. */
    public static final String MORE = "More cells";

    private static final List<String> FOLDED =
            FRONT.stream().map(HeadingText::fold).toList();

    private FixColumns() {}

    static boolean standIn(List<String> headings) {
        return headings.size() > FOLDED.size()
                && headings.stream()
                        .limit(FOLDED.size())
                        .map(HeadingText::fold)
                        .toList()
                        .equals(FOLDED);
    }
}
