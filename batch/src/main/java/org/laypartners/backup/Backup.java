package org.laypartners.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One copy of the store, called {@code 0042-2026-10-06.db}.
 *
 * @param number counts up with each backup, so that their order does not hang on a clock
 * @param day of the night that it was made before
 */
public record Backup(long number, LocalDate day, Path file) {
    private static final Pattern NAME = Pattern.compile("(\\d{4,18})-(\\d{4}-\\d{2}-\\d{2})\\.db");

    /** Empty when the file is none. */
    static Optional<Backup> of(Path file) {
        Matcher parts = NAME.matcher(String.valueOf(file.getFileName()));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(Long.parseLong(parts.group(1)), LocalDate.parse(parts.group(2)), file));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static String name(long number, LocalDate day) {
        return "%04d-%s.db".formatted(number, day);
    }

    /** Its file's name, by which a person asks for it. */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
