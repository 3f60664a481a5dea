package org.laypartners.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A look over the content, in words: what to do, how hard each page is to read, and a summary. */
final class ReadingShown {
    private final Programme.Reading reading;

    ReadingShown(Programme.Reading reading) {
        this.reading = reading;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        reading.advice().forEach(advice -> lines.add((advice.error() ? "Fault:  " : "Advice: ") + advice.text()));
        if (!reading.scores().isEmpty()) {
            lines.add("Reading grade and age of each published page, and the grade accepted before:");
            reading.scores().forEach(score -> lines.add(line(score)));
        }
        lines.add(summary());
        median().ifPresent(age -> lines.add("Median reading age: " + shown(age) + "."));
        hardest()
                .ifPresent(
                        score -> lines.add("Hardest page: " + score.page() + ", grade " + shown(score.grade()) + "."));
        return lines;
    }

    private String summary() {
        long faults = reading.advice().stream().filter(Programme.Advice::error).count();
        long pages = Stream.concat(
                        reading.advice().stream().map(Programme.Advice::page),
                        reading.scores().stream().map(Programme.Score::page))
                .distinct()
                .count();
        return "Read the content: " + Words.count(pages, "page") + ", " + Words.count(faults, "fault") + ", "
                + Words.count(reading.advice().size() - faults, "piece") + " of advice."
                + (faults == 0 ? "" : " Mend the faults before you publish.");
    }

    private static String line(Programme.Score score) {
        String before = score.accepted()
                .map(grade -> shown(grade) + (score.grade() > grade ? "  harder" : ""))
                .orElse("new");
        return String.format(
                Locale.ROOT, "  %4.1f  age %4.1f  %-62s  %s", score.grade(), score.age(), score.page(), before);
    }

    /** The middle age; the mean of the two in the middle where their number is even. */
    private Optional<Double> median() {
        double[] ages = reading.scores().stream()
                .mapToDouble(Programme.Score::age)
                .sorted()
                .toArray();
        int middle = ages.length / 2;
        if (ages.length == 0) {
            return Optional.empty();
        }
        return Optional.of(ages.length % 2 == 1 ? ages[middle] : (ages[middle - 1] + ages[middle]) / 2);
    }

    private Optional<Programme.Score> hardest() {
        return reading.scores().stream().max(Comparator.comparingDouble(Programme.Score::grade));
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
