package org.laypartners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder's files, to compare byte for byte. */
final class Tree {
    private Tree() {}

    /** Each file's bytes, as Latin-1 text so that equality is of bytes, by its path from the folder. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.toRealPath(), FileVisitOption.FOLLOW_LINKS)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(relative(folder, file), text(file, StandardCharsets.ISO_8859_1)));
        }
        return files;
    }

    static String text(Path file, java.nio.charset.Charset charset) {
        try {
            return new String(Files.readAllBytes(file), charset);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String relative(Path folder, Path file) {
        try {
            return folder.toRealPath().relativize(file).toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
