package org.laypartners.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens whatever staff drop. What a file holds decides how it is read, never its name.
 */
public final class Exports {
    private Exports() {}

    /**
     * Opens a file and reads it through once, so that a file that opens can be walked to its end.
     *
     * @return the table, or one sentence that says why there is none
     */
    public static Reading open(Path file, ExportLimits limits) {
        Reading reading = look(file, limits);
        if (reading instanceof Reading.Opened opened && opened.export().rowCount() == 0) {
            return new UnreadableFile(
                            "HEADER_ONLY",
                            "The file has a heading row and nothing below it.",
                            "If there should be answers, export it again and drop the new file.")
                    .asReading();
        }
        return reading;
    }

    /** The same, but a heading without rows is a table too. */
    public static Reading look(Path file, ExportLimits limits) {
        try {
            return new Reading.Opened(export(file, limits));
        } catch (UnreadableFile e) {
            return e.asReading();
        } catch (IOException | UncheckedIOException e) {
            return new Reading.Unreadable(
                    "CANNOT_OPEN",
                    "The file could not be opened.",
                    "Close it wherever it is open, check that the night may read it, and drop it again.");
        }
    }

    static UnreadableFile empty() {
        return new UnreadableFile("EMPTY_FILE", "The file is empty.", "Export it again and drop the new file.");
    }

    private static Export export(Path file, ExportLimits limits) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile("NOT_A_FILE", "This is not a file.", "Drop a spreadsheet or a CSV file.");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw empty();
        }
        if (size > limits.bytes()) {
            throw new UnreadableFile(
                    "TOO_BIG",
                    "The file is larger than " + limits.bytes() / (1024 * 1024) + " MB.",
                    "Split it into smaller files, each with the heading row.");
        }
        return switch (FileKind.of(file)) {
            case ZIP -> {
                WorkbookPackage.check(file, limits);
                yield WorkbookExport.open(file, limits);
            }
            case OLE2 -> throw FileKind.oldOffice(file);
            case PDF -> throw FileKind.pdf();
            case TEXT -> CsvExport.open(file, limits);
        };
    }
}
