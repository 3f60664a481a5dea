package org.laypartners.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list kept as CSV with a row of headings. */
final class CsvList {
    private static final CSVFormat WITH_HEADINGS =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvList() {}

    /**
     * Each row as a value.
     *
     * @param sentence what to say where the file cannot be read, up to its name
     */
    static <T> List<T> read(Path csv, String sentence, Function<CSVRecord, T> value) {
        try (CSVParser rows = CSVParser.parse(csv, StandardCharsets.UTF_8, WITH_HEADINGS)) {
            return rows.stream().map(value).toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException wrong) {
            throw new ProseException(sentence + ": " + csv.getFileName() + ".", wrong);
        }
    }
}
