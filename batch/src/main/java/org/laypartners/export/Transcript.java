package org.laypartners.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.sheet.Cell;
import org.laypartners.sheet.SheetWriter;

/** Shows what the program sees in a file: the same table as plain CSV, and one line about how it was read. */
public final class Transcript {
    private Transcript() {}

    /**
     * Writes the export as UTF-8 CSV (RFC 4180), the header first, each value as it was read. Columns that are never
     * kept stay empty.
     *
     * @param target the file to write; replaced when it is there
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public static void write(Export export, Path target) {
        List<String> headings = export.columns().stream().map(Column::heading).toList();
        try (SheetWriter out = SheetWriter.exactCsv(target, headings);
                Stream<Row> rows = export.rows()) {
            rows.forEach(row -> out.row(row.cells().stream().map(Cell::of).toList()));
        }
    }

    /** How the file was read, for example {@code Microsoft Forms, UTF-8, comma, 1 header row; tolerated: 2 blank rows}. */
    public static String describe(Export export) {
        String delimiter = export.delimiter().map(name -> ", " + name).orElse("");
        String rows = export.headerRows() == 1 ? "1 header row" : export.headerRows() + " header rows";
        String tolerated = export.tolerated().isEmpty() ? "" : "; tolerated: " + String.join(", ", export.tolerated());
        return export.format().title() + ", " + export.encoding() + delimiter + ", " + rows + tolerated;
    }
}
