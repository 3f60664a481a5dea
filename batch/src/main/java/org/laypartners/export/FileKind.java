package org.laypartners.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.laypartners.csv.UnreadableFile;

/** What a file is, by its first bytes. */
enum FileKind {
    ZIP,
    OLE2,
    PDF,
    TEXT;

    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP_START = {'P', 'K', 5, 6};
    private static final byte[] OLE2_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF_START = "%PDF".getBytes(StandardCharsets.US_ASCII);

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        if (Arrays.equals(start, ZIP_START) || Arrays.equals(start, EMPTY_ZIP_START)) {
            return ZIP;
        }
        if (Arrays.equals(start, OLE2_START)) {
            return OLE2;
        }
        return Arrays.equals(start, PDF_START) ? PDF : TEXT;
    }

    static UnreadableFile pdf() {
        return new UnreadableFile(
                "PDF", "This is a PDF, not a table.", "Drop the spreadsheet or the CSV file instead.");
    }

    /** The same container holds workbooks locked with a password and workbooks from before 2007. */
    static UnreadableFile oldOffice(Path file) {
        if (isLocked(file)) {
            return new UnreadableFile(
                    "ENCRYPTED",
                    "This workbook is locked with a password.",
                    "Open it in Excel, remove the password, save it and drop it again.");
        }
        return new UnreadableFile(
                "OLD_WORKBOOK",
                "This is an old Excel workbook (.xls).",
                "Open it in Excel, save it as an Excel workbook (.xlsx) and drop that.");
    }

    private static boolean isLocked(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
