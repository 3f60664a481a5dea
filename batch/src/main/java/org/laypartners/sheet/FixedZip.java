package org.laypartners.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Packs a zip file again with one fixed time for every entry, so that the same content is the same file. What is packed
 * already goes over as it is: to pack a long table twice would take as long as to write it.
 */
final class FixedZip {
    /** Any that a zip file can hold in every time zone; the very first of them it cannot. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    static void pack(Path from, Path to) throws IOException {
        try (ZipFile source = ZipFile.builder().setPath(from).get();
                OutputStream file = Scratch.open(to);
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(source.getEntries())) {
                out.addRawArchiveEntry(fixed(entry), source.getRawInputStream(entry));
            }
        }
    }

    /** Without what else the entry says of times and rights. */
    private static ZipArchiveEntry fixed(ZipArchiveEntry entry) {
        ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
        fixed.setMethod(entry.getMethod());
        fixed.setSize(entry.getSize());
        fixed.setCompressedSize(entry.getCompressedSize());
        fixed.setCrc(entry.getCrc());
        // A zip file holds the time on the clock, without a zone.
        fixed.setTime(FIXED.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return fixed;
    }
}
