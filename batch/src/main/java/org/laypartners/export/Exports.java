package org.laypartners.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.laypartners.csv.UnreadableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens whatever staff drop. What a file holds decides how it is read, never its name.
 */
public final class Exports {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private Exports() {}

    /**
     * Opens a file and reads it through once, so that a file that opens can be walked to its end.
     *
     * @param isAsked whether a heading is a question that some form asks: that tells a heading from a title, and the line of
     *     a grid from a choice
     * @return the table, or one sentence that says why there is none
     */
    public static Reading open(Path file, ExportLimits limits, Asked isAsked) {
        Reading reading = look(file, limits, isAsked);
        if (!(reading instanceof Reading.Opened opened)) {
            return reading;
        }
        if (opened.export().columns().stream()
                .allMatch(column -> column.heading().isBlank())) {
            return Reading.Unreadable.of(empty());
        }
        if (opened.export().rowCount() == 0) {
            return Reading.Unreadable.of(new UnreadableFile(
                    "HEADER_ONLY",
                    "The file has a heading row and nothing below it.",
                    "If there should be answers, export it again and drop the new file."));
        }
        return reading;
    }

    /** Opens a file without knowing any form. */
    public static Reading open(Path file, ExportLimits limits) {
        return open(file, limits, heading -> false);
    }

    /** The same, but a heading without rows is a table too. */
    public static Reading look(Path file, ExportLimits limits, Asked isAsked) {
        try {
            return new Reading.Opened(export(file, limits, isAsked));
        } catch (UnreadableFile e) {
            return Reading.Unreadable.of(e);
        } catch (IOException | UncheckedIOException e) {
            return new Reading.Unreadable(
                    "CANNOT_OPEN",
                    "The file could not be opened.",
                    "Close it wherever it is open, check that the night may read it, and drop it again.");
        } catch (RuntimeException unexpected) {
            // One file must not keep all others from the night, and each night after it.
            LOG.error("A file could not be read: {}", Unexpected.inWords(unexpected));
            return new Reading.Unreadable(
                    "CANNOT_READ",
                    "The program cannot read this file.",
                    "Export it again and drop the new file. If that is refused too, tell whoever looks after the program.");
        }
    }

    /** Whether a file is a report of an online meeting, by its first rows; false for what cannot be read. */
    public static boolean isMeetingReport(Path file) {
        try {
            return switch (FileKind.of(file)) {
                case ZIP -> WorkbookExport.isMeetingReport(file);
                case TEXT -> CsvExport.isMeetingReport(file);
                case OLE2, PDF -> false;
            };
        } catch (IOException | RuntimeException unreadable) {
            // Whatever it is, it is not a report; why it cannot be read is said when its turn comes.
            return false;
        }
    }

    /** Why a file is refused by its size alone, before a byte of it is read; empty when it is not. */
    public static Optional<Reading.Unreadable> refusedBySize(Path file, ExportLimits limits) {
        try {
            return Files.size(file) > limits.bytes()
                    ? Optional.of(Reading.Unreadable.of(tooBig(limits)))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static UnreadableFile tooBig(ExportLimits limits) {
        return new UnreadableFile(
                "TOO_BIG",
                "The file is larger than " + limits.bytes() / (1024 * 1024) + " MB.",
                "Split it into smaller files, each with the heading row.");
    }

    static UnreadableFile empty() {
        return new UnreadableFile("EMPTY_FILE", "The file is empty.", "Export it again and drop the new file.");
    }

    private static Export export(Path file, ExportLimits limits, Asked isAsked) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile("NOT_A_FILE", "This is not a file.", "Drop a spreadsheet or a CSV file.");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw empty();
        }
        if (size > limits.bytes()) {
            throw tooBig(limits);
        }
        return switch (FileKind.of(file)) {
            case ZIP -> WorkbookExport.open(file, limits, isAsked);
            case OLE2 -> throw FileKind.oldOffice(file);
            case PDF -> throw FileKind.pdf();
            case TEXT -> CsvExport.open(file, limits, isAsked);
        };
    }
}
