package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.laypartners.attacker.Attacker;
import org.laypartners.attacker.RandomProgramme;
import org.laypartners.attacker.RandomProgramme.Known;
import org.laypartners.attacker.Seen;
import org.laypartners.measure.Agreement;
import org.laypartners.measure.Count;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.measure.Population;

/** Lets an attacker read all that many small programmes ever published, over four quarters of nights. */
class AttackTest {
    private static final int PROGRAMMES = Integer.getInteger("attack.programmes", 6_000);

    private final AtomicLong shown = new AtomicLong();
    private final AtomicLong hidden = new AtomicLong();
    private final AtomicLong puzzled = new AtomicLong();
    private final AtomicLong solved = new AtomicLong();
    private final AtomicLong releases = new AtomicLong();

    @Test
    void nobodyPinsDownAFewPeople() {
        List<String> leaks = LongStream.range(0, PROGRAMMES)
                .parallel()
                .boxed()
                .flatMap(seed -> leaks(seed).stream())
                .toList();

        assertThat(leaks).isEmpty();
        assertThat(shown.get())
                .as("privacy was not bought by publishing nothing: rows shown against rows hidden by the audit")
                .isGreaterThan(10 * hidden.get())
                .isGreaterThan(PROGRAMMES);
        assertThat(releases.get()).as("tables released").isGreaterThan(2L * PROGRAMMES);
        assertThat(puzzled.get())
                .as("readings that the attacker could make nothing of")
                .isLessThan(solved.get() / 10);
    }

    private List<String> leaks(long seed) {
        Story story = new Story(new RandomProgramme(seed));
        List<String> leaks = new ArrayList<>();
        for (String people : List.of("asked", "feedback")) {
            List<Seen> tables = story.seen.stream()
                    .filter(table -> table.people().equals(people))
                    .toList();
            Set<LocalDate> days = tables.stream().map(Seen::day).collect(Collectors.toCollection(TreeSet::new));
            for (LocalDate since : days) {
                for (LocalDate until : days) {
                    List<Seen> read = tables.stream()
                            .filter(table ->
                                    !table.day().isBefore(since) && !table.day().isAfter(until))
                            .toList();
                    if (!read.isEmpty()) {
                        leaks.addAll(leaks(seed, story, read));
                    }
                }
            }
        }
        count(story);
        return leaks;
    }

    private List<String> leaks(long seed, Story story, List<Seen> read) {
        Attacker attacker = new Attacker(read, DisclosureRule.LEAST.threshold(), DisclosureRule.LEAST.base());
        List<String> leaks = new ArrayList<>();
        (attacker.isMisled() ? puzzled : solved).incrementAndGet();
        if (attacker.isMisled()) {
            return leaks;
        }
        for (Seen table : read) {
            for (Seen.Row row : table.rows()) {
                int rest = story.rest(table, row);
                Set<Integer> others = attacker.possibleRest(table, row.label(), 3);
                if (rest >= 0 && rest <= 7 && others.size() < 3 && others.contains(rest)) {
                    leaks.add("programme " + seed + ", " + table.day() + ", " + table.id() + ", all but " + row.label()
                            + ": " + rest + " is one of " + others);
                }
                int truth = story.truth(table, row);
                if (truth < 1 || truth > 7) {
                    continue;
                }
                Set<Integer> possible = attacker.possible(table, row.label(), 3);
                if (possible.size() < 3 && possible.contains(truth)) {
                    leaks.add("programme " + seed + ", " + table.day() + ", " + table.id() + ", " + row.label() + ": "
                            + truth + " is one of " + possible);
                }
            }
        }
        return leaks;
    }

    private void count(Story story) {
        releases.addAndGet(story.seen.size());
        story.seen.stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> (row.shown().equals("not shown") ? hidden : shown).incrementAndGet());
    }

    /** Nights of one programme, with what the public saw on each and the truth behind. */
    private static final class Story {
        private final RandomProgramme programme;
        private final List<PastFigure> ledger = new ArrayList<>();
        private final List<Seen> seen = new ArrayList<>();
        private final Map<String, Integer> truths = new HashMap<>();
        private final Map<String, Integer> rests = new HashMap<>();

        Story(RandomProgramme programme) {
            this.programme = programme;
            for (int quarter = 4; quarter <= 7; quarter++) {
                LocalDate opened = RandomProgramme.BEGIN.plusMonths(3L * quarter);
                List.of(opened.plusDays(1), opened.plusDays(2), opened.plusDays(40))
                        .forEach(this::night);
            }
        }

        int truth(Seen table, Seen.Row row) {
            return truths.getOrDefault(table.day() + table.id() + row.label(), -1);
        }

        /** How many answered and do not agree; -1 where it is about no statement. */
        int rest(Seen table, Seen.Row row) {
            return rests.getOrDefault(table.day() + table.id() + row.label(), -1);
        }

        private void night(LocalDate night) {
            List<Measure> measures = measures(night);
            Publication publication =
                    new DisclosureGate(DisclosureRule.LEAST, night).release(measures, List.copyOf(ledger));
            ledger.addAll(publication.decisions());
            for (PublicTable table : publication.tables()) {
                Seen printed = printed(table);
                if (!table.isWithheld() && !seen.contains(printed)) {
                    seen.add(printed);
                }
            }
        }

        private static Seen printed(PublicTable table) {
            Seen.Kind kind = table.id().equals("boroughs")
                    ? Seen.Kind.EACH_IN_ONE_ROW
                    : table.id().equals("interests") ? Seen.Kind.EACH_IN_ONE_ROW_OR_MORE : Seen.Kind.WHO_AGREES;
            return new Seen(
                    table.released(),
                    table.id(),
                    kind == Seen.Kind.WHO_AGREES ? "feedback" : "asked",
                    kind,
                    table.first(),
                    table.last(),
                    table.rows().stream()
                            .map(row -> new Seen.Row(
                                    row.label(),
                                    row.shown(),
                                    row.base().isPresent()
                                            ? Optional.of(
                                                    Integer.toString(row.base().getAsInt()))
                                            : Optional.empty(),
                                    row.share()))
                            .toList());
        }

        private List<Measure> measures(LocalDate night) {
            Period period = Period.fourClosedQuarters(night);
            List<Known> asked = in(period, programme.asked(night));
            List<Known> feedback = in(period, programme.feedback(night));
            List<Agreement> statements = IntStream.range(0, programme.statements())
                    .mapToObj(statement -> new Agreement(
                            "Statement " + statement,
                            count(feedback, one -> one.levels().get(statement) == 1),
                            count(feedback, one -> one.levels().get(statement) != 0)))
                    .toList();
            List<Measure> measures = List.of(
                    new Measure.Breakdown(
                            heading("boroughs", period),
                            population("asked", asked),
                            true,
                            counts(programme.boroughs(), choice -> count(asked, one -> one.choice() == choice))),
                    new Measure.Breakdown(
                            heading("interests", period),
                            population("asked", asked),
                            false,
                            counts(
                                    programme.interests(),
                                    choice -> count(asked, one -> one.ticked().contains(choice)))),
                    new Measure.Agreements(heading("agree", period), population("feedback", feedback), statements));
            note(night, measures);
            return measures;
        }

        private void note(LocalDate night, List<Measure> measures) {
            for (Measure measure : measures) {
                String table = night + measure.heading().id();
                if (measure instanceof Measure.Breakdown breakdown) {
                    breakdown.cells().forEach(cell -> truths.put(table + cell.label(), cell.count()));
                } else if (measure instanceof Measure.Agreements agreements) {
                    agreements.statements().forEach(cell -> {
                        truths.put(table + cell.statement(), cell.agree());
                        rests.put(table + cell.statement(), cell.answered() - cell.agree());
                    });
                }
            }
        }

        private static List<Known> in(Period period, List<Known> all) {
            return all.stream().filter(one -> period.holds(one.sent())).toList();
        }

        private static int count(List<Known> all, Predicate<Known> which) {
            return (int) all.stream().filter(which).count();
        }

        private static List<Count> counts(int choices, java.util.function.IntUnaryOperator count) {
            return IntStream.range(0, choices)
                    .mapToObj(choice -> new Count("Choice " + choice, count.applyAsInt(choice)))
                    .toList();
        }

        private static Population population(String id, List<Known> people) {
            return new Population(
                    id, true, people.stream().map(person -> Set.of(person.id())).toList());
        }

        private static Heading heading(String id, Period period) {
            return new Heading(id, "A test", "people", "Row", "People", period, Optional.empty());
        }
    }
}
