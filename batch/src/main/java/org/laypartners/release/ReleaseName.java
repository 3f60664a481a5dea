package org.laypartners.release;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a release is called: {@code 2026-10-06-1}.
 *
 * @param number counts up from 1 within the day
 */
record ReleaseName(LocalDate day, int number) implements Comparable<ReleaseName> {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(\\d{1,9})");
    private static final Comparator<ReleaseName> ORDER =
            Comparator.comparing(ReleaseName::day).thenComparingInt(ReleaseName::number);

    /** Empty when the folder is no release. */
    static Optional<ReleaseName> of(Path folder) {
        Matcher parts = FORM.matcher(String.valueOf(folder.getFileName()));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReleaseName(LocalDate.parse(parts.group(1)), Integer.parseInt(parts.group(2))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(ReleaseName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return day + "-" + number;
    }
}
