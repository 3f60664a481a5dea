package org.laypartners.representation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table with a heading. What is wrong with it is said in a sentence with the file and the line. */
final class ReferenceFile {
    private static final CSVFormat WITH_HEADING =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path file;

    ReferenceFile(Path file) {
        this.file = file;
    }

    /**
     * Reads all rows.
     *
     * @throws ReferenceException if there is no such table, or it lacks a column or a cell
     */
    List<Row> rows(String... columns) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<Row> rows = WITH_HEADING.parse(reader).stream().map(this::row).toList();
            rows.forEach(row -> List.of(columns).forEach(row::text));
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException wrong) {
            throw new ReferenceException(file.getFileName() + " is missing or is no table.", wrong);
        }
    }

    private Row row(CSVRecord cells) {
        return new Row(cells, file.getFileName() + ", row " + (cells.getRecordNumber() + 1));
    }

    /** One row under the heading. */
    record Row(CSVRecord cells, String place) {
        String text(String column) {
            if (!cells.isSet(column)) {
                throw new ReferenceException(place + ": there is no \"" + column + "\".");
            }
            return cells.get(column).strip();
        }

        /** A whole number of people, 0 or more. */
        int people(String column) {
            String digits = text(column);
            if (!digits.matches("[0-9]{1,9}")) {
                throw new ReferenceException(place + ": \"" + column + "\" is not a whole number of people.");
            }
            return Integer.parseInt(digits);
        }

        double number(String column) {
            try {
                return Double.parseDouble(text(column));
            } catch (NumberFormatException wrong) {
                throw new ReferenceException(place + ": \"" + column + "\" is not a number.", wrong);
            }
        }
    }
}
