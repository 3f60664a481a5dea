package org.laypartners.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Finds the character between cells: the one that cuts the header into most cells and then cuts the rows below into as
 * many.
 */
final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 50;

    private Delimiter() {}

    /** The delimiter of the text; a comma when nothing cuts the header, since a table may have one column. */
    static char of(String sample) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String sample, char delimiter) {
        int header = 0;
        int rows = 0;
        int alike = 0;
        try (CsvRecords records = new CsvRecords(new StringReader(sample), delimiter)) {
            while (rows < ROWS && records.hasNext()) {
                CsvRecords.Raw row = records.next();
                if (row.isBlank()) {
                    continue;
                }
                if (header == 0) {
                    header = row.cells().size();
                } else {
                    rows++;
                    alike += row.cells().size() == header ? 1 : 0;
                }
            }
        } catch (UnreadableFile e) {
            // The sample may end within a quoted cell; what was read before it still counts.
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return header < 2 ? 0 : (alike + 1.0) / (rows + 1.0) * (header - 1);
    }
}
