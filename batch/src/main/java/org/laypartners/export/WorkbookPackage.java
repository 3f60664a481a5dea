package org.laypartners.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.laypartners.csv.UnreadableFile;

/** Looks a zip file over before anything unpacks it: that it is a workbook, a safe one, and not a bomb. */
final class WorkbookPackage {
    private static final int TYPES_BYTES = 1 << 20;
    /** The list of types and those of relations are read into memory as a whole, whatever stands in them. */
    private static final long LIST_BYTES = 8L << 20;

    /** Far above a cell's own limit of 32,767 characters. */
    private static final long LONGEST_TEXT = 8L << 20;

    private static final String TYPES = "[Content_Types].xml";
    private static final String SAVE_AS = "Open it in Excel, save it as an Excel workbook (.xlsx) and drop that.";

    private WorkbookPackage() {}

    static void check(Path file, ExportLimits limits) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.workbookEntries()) {
                throw bomb();
            }
            Set<String> names = names(zip);
            checkKind(zip, names);
            checkSize(zip, limits.workbookBytes());
        } catch (ZipException | IllegalArgumentException e) {
            throw broken();
        }
    }

    static UnreadableFile broken() {
        return new UnreadableFile(
                "BROKEN_WORKBOOK",
                "The workbook is damaged or was not copied to its end.",
                "Export or save it again, and drop the new file.");
    }

    static UnreadableFile bomb() {
        return new UnreadableFile(
                "TOO_BIG",
                "The workbook unpacks to more than a form's export can hold.",
                "Drop only the answers' table.");
    }

    private static Set<String> names(ZipFile zip) {
        Set<String> names = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            // Two parts under one name: readers differ on which they take, so neither can be trusted.
            if (!names.add(entries.nextElement().getName())) {
                throw broken();
            }
        }
        return names;
    }

    private static void checkKind(ZipFile zip, Set<String> names) throws IOException {
        if (names.contains("mimetype") || names.contains("content.xml")) {
            throw new UnreadableFile("OPEN_DOCUMENT", "This is an OpenDocument file (.ods).", SAVE_AS);
        }
        if (names.stream().anyMatch(name -> name.endsWith(".iwa"))) {
            throw new UnreadableFile("NUMBERS", "This is an Apple Numbers file.", "Export it as CSV and drop that.");
        }
        if (!names.contains(TYPES)) {
            throw new UnreadableFile(
                    "NOT_A_WORKBOOK", "This is a zip file, not a workbook.", "Unpack it and drop the files inside.");
        }
        String types = text(zip, TYPES);
        boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
        // Some programs list the types of all files that a workbook could hold, binary ones with macros among them.
        if (macros || types.contains("macroEnabled.main+xml")) {
            throw new UnreadableFile("MACROS", "This workbook holds macros, which are never opened here.", SAVE_AS);
        }
        if (names.contains("xl/workbook.bin")) {
            throw new UnreadableFile("BINARY_WORKBOOK", "This is a binary Excel workbook (.xlsb).", SAVE_AS);
        }
        if (!types.contains("spreadsheetml.sheet.main+xml") && !types.contains("spreadsheetml.template.main+xml")) {
            throw new UnreadableFile(
                    "NOT_A_WORKBOOK",
                    "This is an Office file, but not a workbook.",
                    "Drop the workbook or the CSV file.");
        }
    }

    private static void checkSize(ZipFile zip, long limit) throws IOException {
        long left = limit;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            long most = isList(entry.getName()) ? Math.min(left, LIST_BYTES) : left;
            left -= unpacked(zip, entry, most);
        }
    }

    private static boolean isList(String name) {
        return name.equals(TYPES) || name.toLowerCase(Locale.ROOT).endsWith(".rels");
    }

    /** How large a part is once unpacked. What it says of its own size may be a lie, so what comes out is counted. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long text = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                text = entry.getName().endsWith(".xml") ? longestText(buffer, read, text) : 0;
                if (size > most || text > LONGEST_TEXT) {
                    throw bomb();
                }
            }
        }
        return size;
    }

    /** How many bytes stand since the last tag; more than any cell may hold would have to be kept in memory. */
    private static long longestText(byte[] buffer, int length, long before) {
        long text = before;
        for (int i = 0; i < length; i++) {
            text = buffer[i] == '<' ? 0 : text + 1;
            if (text > LONGEST_TEXT) {
                return text;
            }
        }
        return text;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readNBytes(TYPES_BYTES), StandardCharsets.UTF_8);
        }
    }
}
