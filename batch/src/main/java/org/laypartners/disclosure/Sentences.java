package org.laypartners.disclosure;

import java.util.List;
import java.util.Optional;
import org.laypartners.measure.Measure;

/** What a table of people says in words and in its total: made from the rows as shown, so that it tells no more than they. */
final class Sentences {
    static final String WITHHELD = "There is not enough to show yet without pointing to somebody.";

    private final Measure.OfPeople measure;
    private final List<PublicRow> rows;

    Sentences(Measure.OfPeople measure, List<PublicRow> rows) {
        this.measure = measure;
        this.rows = rows;
    }

    String sentence() {
        if (measure instanceof Measure.Split split) {
            return "About " + rows.get(0).shown() + " of " + sum(rows) + " "
                    + split.heading().subject() + ".";
        }
        if (sum(rows) == 0) {
            return "Each row is too small to show without pointing to somebody.";
        }
        if (measure instanceof Measure.Agreements) {
            long half = rows.stream().filter(Sentences::atLeastHalf).count();
            return agreed(half);
        }
        return isPartition()
                ? "About " + sum(rows) + " " + measure.heading().subject()
                        + (hides() ? ", not counting the rows that hide small numbers." : ".")
                : most();
    }

    /** Of answers and not of people: one person may have sent several. */
    private String agreed(long half) {
        if (half == 0) {
            return "For none of these statements do at least half of the replies agree.";
        }
        String statements = half < rows.size()
                ? half + " of these " + rows.size() + " statements"
                : switch (rows.size()) {
                    case 1 -> "this statement";
                    case 2 -> "both of these statements";
                    default -> "all " + half + " of these statements";
                };
        return "For " + statements + ", at least half of the replies agree.";
    }

    /** A total from true counts would let a hidden row be worked out, so only what is shown is added up. */
    Optional<String> total() {
        if (!isPartition() || sum(rows) == 0) {
            return Optional.empty();
        }
        return Optional.of(hides() ? sum(rows) + " (rows shown)" : Integer.toString(sum(rows)));
    }

    static int sum(List<PublicRow> rows) {
        return rows.stream().mapToInt(row -> row.value().orElse(0)).sum();
    }

    private boolean isPartition() {
        return measure instanceof Measure.Split
                || (measure instanceof Measure.Breakdown breakdown && breakdown.eachPersonOnce());
    }

    private boolean hides() {
        return rows.stream().anyMatch(row -> row.value().isEmpty());
    }

    /** Where all but a few agree, the base is not shown: these few are never more than half. */
    private static boolean atLeastHalf(PublicRow row) {
        return row.value().isPresent()
                && (row.base().isEmpty()
                        || row.value().getAsInt() * 2 >= row.base().getAsInt());
    }

    /** Names the answers given most, unless so many are level that none stands out. */
    private String most() {
        int most = rows.stream().mapToInt(row -> row.value().orElse(0)).max().orElse(0);
        List<String> first = rows.stream()
                .filter(row -> row.value().orElse(0) == most)
                .map(row -> "\"" + row.label() + "\"")
                .toList();
        if (first.size() == 1) {
            return "The answer given most is " + first.get(0) + ", by about " + most + " people.";
        }
        return first.size() == 2
                ? "The answers given most are " + first.get(0) + " and " + first.get(1) + ", each by about " + most
                        + " people."
                : "No answer stands out: " + first.size() + " of them were each given by about " + most + " people.";
    }
}
