package org.laypartners.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.laypartners.erasure.Traces;

/** Looks whether anything of a person stands in a file, also inside a workbook. */
final class Search {
    /** What a file holds of the person. */
    enum Found {
        NOTHING,
        SOMETHING,
        /** It is locked, damaged, or of a kind that cannot be looked into. */
        CANNOT_TELL
    }

    /** What a package may unpack to before it is left alone: twice what the night reads. */
    private static final long MOST_UNPACKED = 1L << 30;

    private static final int PIECE = 1 << 20;

    /** Longer than any value that is looked for, so that none is cut in two. */
    private static final int OVERLAP = 1 << 12;

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,1000}>");

    private final Traces traces;

    Search(Traces traces) {
        this.traces = traces;
    }

    Found in(Path file) throws IOException {
        return switch (FileKind.of(file)) {
            case PACKAGE -> inPackage(file);
            case CLOSED, SEALED -> Found.CANNOT_TELL;
            case TEXT -> found(inText(file));
        };
    }

    private static Found found(boolean something) {
        return something ? Found.SOMETHING : Found.NOTHING;
    }

    private boolean inText(Path file) throws IOException {
        Charset charset = FileText.charset(file);
        try (Reader reader = FileText.reader(file, charset)) {
            if (holds(reader)) {
                return true;
            }
        }
        if (!charset.equals(StandardCharsets.ISO_8859_1)) {
            return false;
        }
        // A file that mixes encodings: a name with an accent may stand in it in UTF-8.
        try (Reader reader = FileText.reader(file, StandardCharsets.UTF_8)) {
            return holds(reader);
        }
    }

    private Found inPackage(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.stream()
                            .mapToLong(entry -> Math.max(0, entry.getSize()))
                            .sum()
                    > MOST_UNPACKED) {
                return Found.CANNOT_TELL;
            }
            for (ZipEntry entry : entries) {
                boolean binary = entry.getName().endsWith(".bin");
                Charset charset = binary ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
                try (InputStream in = zip.getInputStream(entry);
                        Reader reader = new InputStreamReader(in, charset)) {
                    if (holds(reader)) {
                        return Found.SOMETHING;
                    }
                }
            }
            return Found.NOTHING;
        } catch (ZipException | IllegalArgumentException damaged) {
            return Found.CANNOT_TELL;
        }
    }

    private boolean holds(Reader reader) throws IOException {
        char[] piece = new char[PIECE];
        int kept = 0;
        for (int read = reader.read(piece, 0, PIECE); read >= 0; read = reader.read(piece, kept, PIECE - kept)) {
            int length = kept + read;
            if (length == PIECE) {
                if (holds(new String(piece))) {
                    return true;
                }
                System.arraycopy(piece, PIECE - OVERLAP, piece, 0, OVERLAP);
                kept = OVERLAP;
            } else {
                kept = length;
            }
        }
        return holds(new String(piece, 0, kept));
    }

    /** As it stands, and as a reader of a web page or of a workbook would see it. */
    private boolean holds(String text) {
        if (traces.areIn(text)) {
            return true;
        }
        if (text.indexOf('<') < 0 || text.indexOf("</") < 0) {
            return traces.own(text);
        }
        String cells = TAG.matcher(text).replaceAll(String.valueOf(Traces.BORDER));
        return traces.areCells(Parser.unescapeEntities(cells, false))
                || traces.areIn(Parser.unescapeEntities(cells.replace(String.valueOf(Traces.BORDER), ""), false));
    }
}
