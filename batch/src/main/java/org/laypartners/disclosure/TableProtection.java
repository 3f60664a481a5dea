package org.laypartners.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laypartners.measure.Agreement;
import org.laypartners.measure.Count;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;

/**
 * Protects one table by itself: counts of things pass as they are, counts of people are hidden or rounded, and all else
 * (totals, shares, sentences) is made from what is shown, so that it can tell no more.
 */
final class TableProtection {
    private final DisclosureRule rule;
    private final LocalDate released;

    TableProtection(DisclosureRule rule, LocalDate released) {
        this.rule = rule;
        this.released = released;
    }

    PublicTable things(Measure.Things things) {
        List<PublicRow> rows = things.cells().stream()
                .map(cell -> PublicRow.exact(cell.label(), cell.count()))
                .toList();
        Basis basis = new Basis("", false, Shape.THINGS, rule);
        int total = Sentences.sum(rows);
        String sentence = total + " " + things.heading().subject() + ".";
        return table(
                things.heading(),
                basis,
                rows,
                sentence,
                things.eachThingOnce() ? Optional.of(Integer.toString(total)) : Optional.empty());
    }

    /** The table with some rows not shown; withheld where nothing else protects. */
    PublicTable people(Measure.OfPeople measure, Set<String> notShown) {
        if (mustBeWithheld(measure)) {
            return withheld(measure);
        }
        List<PublicRow> rows = rows(measure).stream()
                .map(row -> notShown.contains(row.label()) ? row.notShown() : row)
                .toList();
        boolean oneOfTwo = measure instanceof Measure.Split && !notShown.isEmpty();
        if (oneOfTwo || rows.stream().allMatch(row -> row.treatment() == Treatment.NOT_SHOWN)) {
            return withheld(measure);
        }
        Sentences words = new Sentences(measure, rows);
        return table(measure.heading(), basis(measure), rows, words.sentence(), words.total());
    }

    /** The table with nothing to read but that it cannot be shown. The sentence is the same whatever the reason. */
    PublicTable withheld(Measure.OfPeople measure) {
        return table(measure.heading(), basis(measure), List.of(), Sentences.WITHHELD, Optional.empty());
    }

    /**
     * Too few people to hide among; or a split with a small part, from which and the whole the other follows; or everybody
     * in one category, so that each person's is known.
     */
    private boolean mustBeWithheld(Measure.OfPeople measure) {
        if (measure.population().size() < rule.threshold()) {
            return true;
        }
        if (measure instanceof Measure.Split split) {
            return split.does().count() < rule.threshold() || split.doesNot().count() < rule.threshold();
        }
        return measure instanceof Measure.Breakdown breakdown
                && breakdown.eachPersonOnce()
                && breakdown.cells().stream().filter(cell -> cell.count() > 0).count() < 2;
    }

    private List<PublicRow> rows(Measure.OfPeople measure) {
        if (measure instanceof Measure.Breakdown breakdown) {
            return breakdown.cells().stream().map(this::row).toList();
        }
        if (measure instanceof Measure.Split split) {
            int does = rule.rounded(split.does().count());
            int doesNot = rule.rounded(split.doesNot().count());
            return List.of(
                    PublicRow.shared(split.does().label(), does, does + doesNot, rule),
                    PublicRow.shared(split.doesNot().label(), doesNot, does + doesNot, rule));
        }
        return ((Measure.Agreements) measure)
                .statements().stream().map(this::agreement).toList();
    }

    private PublicRow row(Count cell) {
        if (cell.count() == 0) {
            return PublicRow.exact(cell.label(), 0);
        }
        return cell.count() < rule.threshold()
                ? PublicRow.belowThreshold(cell.label(), rule)
                : PublicRow.rounded(cell.label(), rule.rounded(cell.count()));
    }

    /** Nobody is hidden like a few: "0 agree" would tell what each of them thinks. All are told of like all but a few. */
    private PublicRow agreement(Agreement statement) {
        return statement.agree() < rule.threshold()
                ? PublicRow.belowThreshold(statement.statement(), rule)
                : PublicRow.ofAnswers(
                        statement.statement(),
                        rule.rounded(statement.agree()),
                        rule.rounded(statement.answered()),
                        rule);
    }

    private Basis basis(Measure.OfPeople measure) {
        Shape shape = measure instanceof Measure.Agreements
                ? Shape.AGREEMENT
                : measure instanceof Measure.Breakdown breakdown && !breakdown.eachPersonOnce()
                        ? Shape.OVERLAP
                        : Shape.PARTITION;
        return new Basis(measure.population().id(), measure.population().additive(), shape, rule);
    }

    private PublicTable table(
            Heading heading, Basis basis, List<PublicRow> rows, String sentence, Optional<String> total) {
        List<String> notes = new ArrayList<>();
        heading.note().ifPresent(notes::add);
        if (basis.shape() != Shape.THINGS) {
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
                basis,
                heading.category(),
                heading.unit(),
                rows,
                total,
                notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes)));
    }
}
