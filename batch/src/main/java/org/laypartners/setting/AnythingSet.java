package org.laypartners.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether anybody set anything, told by the names of files and variables alone. When in doubt, somebody did. */
final class AnythingSet {
    /** Ours, also misspelt, and Spring Boot's, which may say that there are files elsewhere. */
    private static final Pattern VARIABLE = Pattern.compile("(?:lay|spring).*");

    private AnythingSet() {}

    /**
     * Looks where Spring Boot does.
     *
     * @param here the folder in which the program was started
     * @param variables the names of those in the environment and of Java's own
     */
    static boolean in(Path here, Collection<String> variables) {
        return variables.stream()
                        .anyMatch(name ->
                                VARIABLE.matcher(name.toLowerCase(Locale.ROOT)).matches())
                || isAFileIn(here)
                || isAFileIn(here.resolve("config"))
                || foldersIn(here.resolve("config")).stream().anyMatch(AnythingSet::isAFileIn);
    }

    private static boolean isAFileIn(Path folder) {
        return !SettingFiles.in(folder).isEmpty();
    }

    private static List<Path> foldersIn(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
