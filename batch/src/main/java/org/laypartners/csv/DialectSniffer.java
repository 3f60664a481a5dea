package org.laypartners.csv;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds how a text is cut into cells: each way that the text could be meant is tried on its first rows, and the one that
 * makes the most regular table of the most sensible cells wins. The idea is that of Van den Burg, Nazábal and Sutton,
 * "Wrangling messy CSV files by detecting row and type patterns" (2019): how alike the rows are, times how sensible the
 * cells; here wide tables count for more, and the share of rows whose quotation marks are whole is a third factor.
 */
public final class DialectSniffer {
    /**
     * What was found.
     *
     * @param dialect the best
     * @param width how many cells most rows have
     */
    public record Found(Dialect dialect, int width) {}

    /** How much of the text is looked at. */
    public static final int SAMPLE_CHARACTERS = 1 << 16;

    private static final int ROWS = 100;
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", ", ", " ");
    private static final Pattern TOLD = Pattern.compile("(?i)\\s*\"?sep=([,;\\t|])\"?\\s*[\\r\\n].*", Pattern.DOTALL);
    /** No part of it goes back over what it took, or a line of spaces would be gone through once for each of them. */
    private static final Pattern QUOTED_WITH_APOSTROPHES =
            Pattern.compile("(?m)(?:^|[,;\\t| ])'[^'\\r\\n ,;\\t|]*+[ ,;\\t|][^'\\r\\n]*+'(?:[,;\\t| ]|$)");

    private DialectSniffer() {}

    /** The dialect of a text, told or found; {@link Dialect#RFC_4180} when nothing cuts it, as a table may have one column. */
    public static Found of(String sample) {
        String whole = withoutHalfALine(sample);
        var told = TOLD.matcher(whole);
        List<String> delimiters = told.matches() ? List.of(told.group(1)) : DELIMITERS;
        Scored best = best(whole, delimiters);
        return best.score <= 0 && !told.matches()
                ? new Found(Dialect.RFC_4180, 1)
                : new Found(best.dialect, best.width);
    }

    private static Scored best(String sample, List<String> delimiters) {
        Scored best = new Scored(new Dialect(delimiters.get(0), '"', Optional.empty()), 0, 1);
        for (char quote : quotes(sample)) {
            for (Optional<Character> escape : escapes(sample, quote)) {
                for (String delimiter : delimiters) {
                    Scored scored = score(sample, new Dialect(delimiter, quote, escape));
                    best = scored.score > best.score ? scored : best;
                }
            }
        }
        return best;
    }

    private static List<Character> quotes(String sample) {
        return QUOTED_WITH_APOSTROPHES.matcher(sample).find() ? List.of('"', '\'') : List.of('"');
    }

    private static List<Optional<Character>> escapes(String sample, char quote) {
        return sample.contains("\\" + quote) ? List.of(Optional.empty(), Optional.of('\\')) : List.of(Optional.empty());
    }

    private static Scored score(String sample, Dialect dialect) {
        Map<Integer, Integer> rowsOfWidth = new TreeMap<>();
        int rows = 0;
        int broken = 0;
        long cells = 0;
        long sensible = 0;
        try (RescuedRecords records = new RescuedRecords(new StringReader(sample), dialect, 0)) {
            while (rows < ROWS && records.hasNext()) {
                RawRecord row = records.next();
                if (row.isBlank()) {
                    continue;
                }
                rows++;
                broken += row.fault().isPresent() ? 1 : 0;
                rowsOfWidth.merge(row.cells().size(), 1, Integer::sum);
                cells += row.cells().size();
                sensible += row.cells().stream()
                        .filter(cell -> isSensible(cell, dialect.quote()))
                        .count();
            }
        }
        int width = rowsOfWidth.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
        double types = cells == 0 ? 0 : (double) sensible / cells;
        double whole = rows == 0 ? 0 : 1 - (double) broken / rows;
        // Words stand between spaces in every text, so a space must be much the better.
        double rarity = dialect.delimiter().equals(" ") ? 0.5 : 1;
        return new Scored(dialect, consistency(rowsOfWidth, rows) * types * whole * rarity, width);
    }

    /**
     * How alike the rows are, and the more the wider: chance seldom cuts many rows into many cells. A report of several
     * sections has several widths, each of many rows; cut at the wrong character, it has many of few.
     */
    private static double consistency(Map<Integer, Integer> rowsOfWidth, int rows) {
        double sum = 0;
        for (Map.Entry<Integer, Integer> entry : rowsOfWidth.entrySet()) {
            double share = (double) entry.getValue() / rows;
            sum += share * share * Math.log(entry.getKey());
        }
        return sum;
    }

    /** A cell that begins or ends with a mark that is not closed, or with a delimiter of another kind, was cut wrongly. */
    private static boolean isSensible(String cell, char quote) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return first != '"' && first != quote && ",|\t".indexOf(first) < 0 && ",|\t".indexOf(last) < 0;
    }

    /** The sample may end in the middle of a row, which would look broken. */
    private static String withoutHalfALine(String sample) {
        int end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
        return sample.length() < SAMPLE_CHARACTERS || end <= 0 ? sample : sample.substring(0, end + 1);
    }

    private record Scored(Dialect dialect, double score, int width) {}
}
