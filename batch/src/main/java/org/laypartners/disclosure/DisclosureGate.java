package org.laypartners.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.laypartners.measure.Agreement;
import org.laypartners.measure.Count;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;

/**
 * The only way from a true figure to one that the public may see. Counts of things pass as they are. Counts of people are
 * hidden or rounded, and all else (totals, shares, sentences) is made from what is shown, so that it can tell no more.
 */
public final class DisclosureGate {
    private static final String TOO_FEW = "There are too few answers to show yet.";

    private final DisclosureRule rule;
    private final LocalDate released;

    /** @param released the day that stands on what it lets through */
    public DisclosureGate(DisclosureRule rule, LocalDate released) {
        this.rule = rule;
        this.released = released;
    }

    /** What of a measure the public may see. */
    public PublicTable publish(Measure measure) {
        if (measure instanceof Measure.Breakdown people) {
            return breakdown(people);
        }
        if (measure instanceof Measure.Split people) {
            return split(people);
        }
        if (measure instanceof Measure.Agreements people) {
            return agreements(people);
        }
        return things((Measure.Things) measure);
    }

    private PublicTable breakdown(Measure.Breakdown people) {
        List<PublicRow> rows = people.cells().stream().map(this::row).toList();
        int shown = sum(rows);
        boolean hides = rows.stream().anyMatch(row -> row.value().isEmpty());
        String sentence = shown == 0
                ? TOO_FEW
                : people.eachPersonOnce()
                        ? "About " + shown + " " + people.heading().subject()
                                + (hides ? ", and a few more in the rows that hide small numbers." : ".")
                        : most(rows);
        // A total from true counts would let a hidden row be worked out, so only what is shown is added up.
        Optional<String> total = people.eachPersonOnce() && shown > 0
                ? Optional.of(hides ? shown + " (rows shown)" : Integer.toString(shown))
                : Optional.empty();
        return table(people.heading(), sentence, About.PEOPLE, rows, total);
    }

    /** Both parts or neither: from one part and the whole, the other follows. */
    private PublicTable split(Measure.Split people) {
        int does = people.does().count();
        int doesNot = people.doesNot().count();
        if (does < rule.threshold() || doesNot < rule.threshold()) {
            List<PublicRow> rows = List.of(
                    hidden(people.does().label(), "not shown"),
                    hidden(people.doesNot().label(), "not shown"));
            return table(
                    people.heading(),
                    "The numbers are too small to show without pointing to somebody.",
                    About.PEOPLE,
                    rows,
                    Optional.empty());
        }
        int whole = rule.rounded(does) + rule.rounded(doesNot);
        List<PublicRow> rows = List.of(part(people.does(), whole), part(people.doesNot(), whole));
        String sentence = "About " + rule.rounded(does) + " of " + whole + " "
                + people.heading().subject() + ".";
        return table(people.heading(), sentence, About.PEOPLE, rows, Optional.of(Integer.toString(whole)));
    }

    private PublicTable agreements(Measure.Agreements people) {
        List<PublicRow> rows = people.statements().stream().map(this::agreement).toList();
        long shown = rows.stream().filter(row -> row.value().isPresent()).count();
        long half = people.statements().stream().filter(this::atLeastHalf).count();
        String sentence = shown == 0
                ? TOO_FEW
                : "At least half of those who answered agree with " + half + " of these " + rows.size()
                        + " statements.";
        return table(people.heading(), sentence, About.PEOPLE, rows, Optional.empty());
    }

    private PublicTable things(Measure.Things things) {
        List<PublicRow> rows = things.cells().stream()
                .map(cell -> new PublicRow(
                        cell.label(),
                        Integer.toString(cell.count()),
                        OptionalInt.of(cell.count()),
                        Treatment.EXACT,
                        OptionalInt.empty(),
                        Optional.empty()))
                .toList();
        int total = sum(rows);
        String sentence = total + " " + things.heading().subject() + ".";
        return table(things.heading(), sentence, About.THINGS, rows, Optional.of(Integer.toString(total)));
    }

    private PublicRow row(Count cell) {
        return rule.shows(cell.count())
                ? new PublicRow(
                        cell.label(),
                        rule.inWords(cell.count()),
                        OptionalInt.of(rule.rounded(cell.count())),
                        cell.count() == 0 ? Treatment.EXACT : Treatment.ROUNDED,
                        OptionalInt.empty(),
                        Optional.empty())
                : hidden(cell.label(), rule.inWords(cell.count()));
    }

    private PublicRow part(Count part, int whole) {
        int shown = rule.rounded(part.count());
        return shared(part.label(), shown, whole);
    }

    /** The share is left out where the rest, those who do not agree, would be seen to be nobody. */
    private PublicRow agreement(Agreement statement) {
        if (statement.agree() < rule.threshold()) {
            return hidden(statement.statement(), rule.inWords(Math.max(1, statement.agree())));
        }
        int shown = rule.rounded(statement.agree());
        return shared(statement.statement(), shown, rule.rounded(statement.answered()));
    }

    private PublicRow shared(String label, int shown, int base) {
        Optional<String> share = Share.of(shown, base, rule);
        return new PublicRow(
                label,
                Integer.toString(shown),
                OptionalInt.of(shown),
                Treatment.ROUNDED,
                share.isPresent() ? OptionalInt.of(base) : OptionalInt.empty(),
                share);
    }

    private boolean atLeastHalf(Agreement statement) {
        int base = rule.rounded(statement.answered());
        return statement.agree() >= rule.threshold()
                && base >= rule.threshold()
                && rule.rounded(statement.agree()) * 2 >= base;
    }

    private static PublicRow hidden(String label, String shown) {
        Treatment treatment = shown.equals("not shown") ? Treatment.NOT_SHOWN : Treatment.BELOW_THRESHOLD;
        return new PublicRow(label, shown, OptionalInt.empty(), treatment, OptionalInt.empty(), Optional.empty());
    }

    /** Names the answers given most, unless so many are level that none stands out. */
    private static String most(List<PublicRow> rows) {
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

    private static int sum(List<PublicRow> rows) {
        return rows.stream().mapToInt(row -> row.value().orElse(0)).sum();
    }

    private PublicTable table(
            Heading heading, String sentence, About about, List<PublicRow> rows, Optional<String> total) {
        List<String> notes = new ArrayList<>();
        heading.note().ifPresent(notes::add);
        if (about == About.PEOPLE) {
            notes.add("To protect people, counts under " + rule.threshold() + " are not shown and the rest are to the"
                    + " nearest " + rule.base() + ".");
        }
        return new PublicTable(
                heading.id(),
                heading.title(),
                heading.period().first(),
                heading.period().last(),
                released,
                sentence,
                about,
                heading.category(),
                heading.unit(),
                rows,
                total,
                notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes)));
    }
}
