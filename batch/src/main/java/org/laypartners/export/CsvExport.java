package org.laypartners.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens text with a delimiter between cells. */
final class CsvExport {
    private static final int SAMPLE_CHARACTERS = 1 << 16;
    private static final int FIRST_LINES = 20;

    private CsvExport() {}

    static Export open(Path file, ExportLimits limits) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        String sample = encoding.sample(file, SAMPLE_CHARACTERS);
        refuseOtherThanTables(sample);
        char delimiter = Delimiter.of(sample);
        Survey survey = new Survey(limits, Optional.of(delimiter));
        try (CsvRecords records = new CsvRecords(encoding.reader(file), delimiter)) {
            while (records.hasNext()) {
                survey.see(records.next());
            }
            survey.end(records.endsWithLineBreak());
        }
        return table(file, encoding, delimiter, survey);
    }

    private static Table table(Path file, TextEncoding encoding, char delimiter, Survey survey) {
        TableShape shape = survey.shape();
        List<String> tolerated = new ArrayList<>();
        if (encoding.isGuess()) {
            tolerated.add("not UTF-8, read as windows-1252");
        }
        tolerated.addAll(Table.oddities(shape, survey.header().size(), survey.blankRows()));
        return new Table(
                file,
                encoding.title(),
                Optional.of(delimiter),
                tolerated,
                shape,
                survey.headerNumber(),
                () -> new Walk(file, encoding, delimiter));
    }

    private static void refuseOtherThanTables(String sample) {
        if (sample.indexOf('\0') >= 0) {
            throw new UnreadableFile(
                    "NOT_TEXT",
                    "This is neither a spreadsheet nor text.",
                    "Drop the file that the form or the register was exported to.");
        }
        String start = sample.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<table")
                || start.startsWith("<?xml")
                || start.startsWith("<meta")) {
            throw new UnreadableFile(
                    "WEB_PAGE",
                    "This is a web page under a spreadsheet's name.",
                    "Open it in Excel, save it as an Excel workbook (.xlsx) and drop that.");
        }
        ForeignReport.refuse(sample.lines()
                .limit(FIRST_LINES)
                .map(line -> Arrays.stream(line.split("[,;\t|]", -1))
                        .map(cell -> cell.replace("\"", "").replace("\uFEFF", ""))
                        .toList())
                .toList());
    }

    private static final class Walk implements Table.Records {
        private final CsvRecords records;

        Walk(Path file, TextEncoding encoding, char delimiter) {
            try {
                records = new CsvRecords(encoding.reader(file), delimiter);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public CsvRecords.Raw next() {
            return records.next();
        }

        @Override
        public void close() {
            try {
                records.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
