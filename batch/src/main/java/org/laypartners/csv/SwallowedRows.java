package org.laypartners.csv;

import java.util.List;

/** Finds rows within a quoted cell: the sign of a quotation mark that was never closed. */
public final class SwallowedRows {
    /** From this width on, a line with half of a row's delimiters is a row; a narrower row must fit exactly. */
    private static final int WIDE = 4;

    private SwallowedRows() {}

    /** Whether one of the cells does. */
    public static boolean isIn(List<String> cells, Dialect dialect, int width) {
        for (String cell : cells) {
            if (isIn(cell, dialect, width)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a well-quoted cell holds lines that look like rows; in a narrow table any line might. */
    public static boolean isIn(String cell, Dialect dialect, int width) {
        boolean lines = width >= WIDE && (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0);
        return lines && cell.lines().skip(1).anyMatch(line -> isLikeARow(line, dialect, width));
    }

    /** In prose a space follows a comma; between cells none does. */
    static boolean isLikeARow(String line, Dialect dialect, int width) {
        int delimiters = 0;
        int from = line.indexOf(dialect.delimiter());
        while (from >= 0) {
            int after = from + dialect.delimiter().length();
            boolean spaced = after < line.length()
                    && (line.charAt(after) == ' ' || line.charAt(after) == '\u00a0')
                    && !dialect.delimiter().equals("\t");
            delimiters += spaced ? 0 : 1;
            from = line.indexOf(dialect.delimiter(), after);
        }
        return width < WIDE ? width > 1 && delimiters == width - 1 : delimiters >= WIDE - 1 && delimiters * 2 >= width;
    }
}
