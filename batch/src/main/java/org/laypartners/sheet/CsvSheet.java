package org.laypartners.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV after RFC 4180. */
final class CsvSheet implements SheetWriter {
    private static final char MARK = '\uFEFF';

    private final CSVPrinter printer;
    private final boolean guarded;

    private CsvSheet(CSVPrinter printer, boolean guarded) {
        this.printer = printer;
        this.guarded = guarded;
    }

    static CsvSheet open(Path file, List<String> headings, boolean mark, boolean guarded) {
        try {
            Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16);
            if (mark) {
                out.write(MARK);
            }
            CsvSheet sheet = new CsvSheet(new CSVPrinter(out, CSVFormat.RFC4180), guarded);
            sheet.row(headings.stream().map(Cell::of).toList());
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(List<Cell> cells) {
        try {
            printer.printRecord(cells.stream().map(this::text).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount.value().toPlainString();
        }
        if (cell instanceof Cell.Day day) {
            return day.date().toString();
        }
        String text = ((Cell.Text) cell).text();
        return guarded ? FormulaGuard.guard(text) : text;
    }

    @Override
    public void close() {
        try {
            printer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
