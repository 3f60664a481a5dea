package org.laypartners.representation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One sentence on a table, made from what is shown in it. */
final class Headline {
    static final String WITHHELD = "There is not enough to show yet without pointing to somebody.";

    private final Cohort cohort;
    private final TopicShown table;
    private final List<RoomRow> rows;

    Headline(Cohort cohort, TopicShown table, List<RoomRow> rows) {
        this.cohort = cohort;
        this.table = table;
        this.rows = rows;
    }

    String sentence() {
        String people = "about " + table.base().text() + " " + cohort.people();
        if (!table.topic().hasReference()) {
            return capital(people) + " answered. There are no Census figures here to hold this against.";
        }
        if (table.base().least() < Comparison.FEWEST_FOR_A_VERDICT) {
            return capital(people) + " answered. That is too few to say how they compare.";
        }
        List<String> unlike = Stream.of(
                        said("fewer than expected", Verdict.FEWER), said("more than expected", Verdict.MORE))
                .flatMap(Optional::stream)
                .toList();
        return unlike.isEmpty()
                ? "Of " + people + ", no group is clearly fewer or more than expected."
                : "Of " + people + ", " + String.join("; ", unlike) + ".";
    }

    /** Only what holds against both populations: a sentence has no room to say against which. */
    private Optional<String> said(String words, Verdict verdict) {
        List<String> categories = rows.stream()
                .filter(row -> is(row.boroughs(), verdict) && is(row.catchment(), verdict))
                .map(row -> table.topic().inSentence(row.category()))
                .toList();
        return categories.isEmpty()
                ? Optional.empty()
                : Optional.of(words + " " + table.topic().verb() + " " + list(categories));
    }

    private static boolean is(Optional<Comparison> comparison, Verdict verdict) {
        return comparison.map(Comparison::verdict).equals(Optional.of(verdict));
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
