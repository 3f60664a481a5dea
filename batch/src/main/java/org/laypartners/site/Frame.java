package org.laypartners.site;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.laypartners.checksum.Fingerprint;
import org.laypartners.content.SiteFolders;

/** What every page depends on, as a fingerprint: the program with its libraries, the machine's Java, templates, settings. */
public final class Frame {
    /** A jar's last bytes list what is in it, with a checksum of each part. */
    private static final int LIST_OF_A_JAR = 128 * 1024;

    private static final String PROGRAM = program();

    private Frame() {}

    /** Hexadecimal digits: the same ones mean the same program, Java, templates and settings. */
    public static String of(SiteFolders folders) throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(PROGRAM);
        parts.add(Fingerprint.of(Files.readAllBytes(folders.settings())));
        try (Stream<Path> files = Files.walk(folders.templates())) {
            for (Path file : files.filter(file -> !file.startsWith(folders.assets()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()) {
                parts.add(folders.templates().relativize(file).toString());
                parts.add(Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return Fingerprint.of(parts);
    }

    private static String program() {
        List<String> parts = new ArrayList<>();
        // Names of languages and the alphabet's order come from Java itself.
        parts.add(String.valueOf(System.getProperty("java.vm.version")));
        try {
            for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                if (!entry.isEmpty()) {
                    addEntry(Path.of(entry), parts);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Fingerprint.of(parts);
    }

    private static void addEntry(Path entry, List<String> parts) throws IOException {
        if (Files.isRegularFile(entry)) {
            parts.add(entry.getFileName() + " " + about(entry) + " " + checksum(endOf(entry)));
        } else if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    parts.add(entry.relativize(file) + " " + about(file));
                }
            }
        }
    }

    private static String about(Path file) throws IOException {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        return about.size() + " " + about.lastModifiedTime();
    }

    /** Many times quicker than a fingerprint, and sure enough for a list of checksums. */
    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static byte[] endOf(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(LIST_OF_A_JAR, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return end;
        }
    }
}
