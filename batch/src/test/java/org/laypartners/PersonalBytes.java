package org.laypartners;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Searches a whole data folder byte by byte: names of files, texts in any encoding, and inside every workbook. */
final class PersonalBytes {
    private PersonalBytes() {}

    /** The files in which one of the texts stands, in any letter case. */
    static List<String> holding(Path data, String... texts) throws IOException {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path path : all.toList()) {
                boolean named = holds(data.relativize(path).toString(), texts);
                if (named || (Files.isRegularFile(path) && holds(Files.readAllBytes(path), texts))) {
                    holding.add(data.relativize(path).toString());
                }
            }
        }
        return holding;
    }

    private static boolean holds(byte[] bytes, String... texts) throws IOException {
        boolean plain = Stream.of(
                        StandardCharsets.ISO_8859_1,
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)
                .anyMatch(charset -> holds(new String(bytes, charset), texts));
        if (plain || bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return plain;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (holds(zip.readAllBytes(), texts)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean holds(String text, String... texts) {
        String folded = text.toLowerCase(Locale.ROOT);
        return Stream.of(texts).anyMatch(each -> folded.contains(each.toLowerCase(Locale.ROOT)));
    }
}
