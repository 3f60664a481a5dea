package org.laypartners.opendata;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the open data: CSV (RFC 4180, UTF-8) and one description of all files. A label comes from a form's own choices and
 * never from an answer, so no cell needs a guard against formulas, which would change what it says.
 */
public final class FigureFiles {
    private FigureFiles() {}

    /**
     * Writes them into the folder {@code data}; nothing where there are none.
     *
     * @param settings the site's, which name its publisher and licence
     * @param output the folder of the whole site
     * @throws IOException where the disk does not take them
     */
    public static void write(List<DataFile> files, Map<String, String> settings, Path output) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Files.createDirectories(output.resolve("data"));
        for (DataFile file : files) {
            write(file, output.resolve(file.path()));
        }
        Files.writeString(
                output.resolve("data/metadata.json"),
                new DataDescription(files, settings).json(),
                StandardCharsets.UTF_8);
    }

    private static void write(DataFile file, Path to) throws IOException {
        try (Writer out = Files.newBufferedWriter(to, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(file.layout().headings());
            printer.printRecords(file.rows());
        }
    }
}
