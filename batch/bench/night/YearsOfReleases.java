import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.laypartners.disclosure.DisclosureGate;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PastFigure;
import org.laypartners.disclosure.Publication;
import org.laypartners.measure.Agreement;
import org.laypartners.measure.Count;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.measure.Population;

/** What it takes to let figures through once a quarter has closed, year after year. See README.md beside it. */
class YearsOfReleases {
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final int CHOICES = 10;
    private static final int STATEMENTS = 24;

    /** @param levels by statement: 0 no answer, 1 agrees, 2 does not */
    record Said(String id, LocalDate sent, int borough, Set<Integer> interests, List<Integer> levels) {}

    /** @param words how many quarters, how many people about in a quarter, and a seed */
    public static void main(String[] words) {
        int quarters = Integer.parseInt(words[0]);
        int people = Integer.parseInt(words[1]);
        Random random = new Random(words.length > 2 ? Long.parseLong(words[2]) : 1);
        List<Said> all = new ArrayList<>();
        for (int quarter = 0; quarter < quarters; quarter++) {
            for (int i = people / 2 + random.nextInt(people); i > 0; i--) {
                all.add(said("said " + all.size(), BEGIN.plusMonths(3L * quarter), random));
            }
        }
        List<PastFigure> ledger = new ArrayList<>();
        for (int closed = 4; closed <= quarters; closed++) {
            LocalDate night = BEGIN.plusMonths(3L * closed).plusDays(1);
            List<Measure> measures = measures(Period.fourClosedQuarters(night), all);
            long begun = System.nanoTime();
            Publication publication = new DisclosureGate(DisclosureRule.LEAST, night).release(measures, List.copyOf(ledger));
            ledger.addAll(publication.decisions());
            System.out.printf("%d quarters: %.2f s, %d decisions%n", closed, (System.nanoTime() - begun) / 1e9,
                    publication.decisions().size());
        }
    }

    private static Said said(String id, LocalDate quarter, Random random) {
        Set<Integer> interests = new HashSet<>(Set.of(random.nextInt(CHOICES)));
        IntStream.range(0, CHOICES).filter(choice -> random.nextInt(3) == 0).forEach(interests::add);
        return new Said(
                id,
                quarter.plusDays(random.nextInt(89)),
                Math.min(random.nextInt(CHOICES), random.nextInt(CHOICES)),
                interests,
                IntStream.range(0, STATEMENTS)
                        .mapToObj(statement -> random.nextInt(8) == 0 ? 0 : random.nextInt(4) == 0 ? 2 : 1)
                        .toList());
    }

    private static List<Measure> measures(Period period, List<Said> all) {
        List<Said> year = all.stream().filter(one -> period.holds(one.sent())).toList();
        return List.of(
                breakdown("borough", period, year, true, choice -> count(year, one -> one.borough() == choice)),
                breakdown("interest", period, year, false, choice -> count(year, one -> one.interests().contains(choice))),
                agreements("commitments", period, year, 0, 10),
                agreements("principles", period, year, 10, 20),
                agreements("difference", period, year, 20, STATEMENTS));
    }

    private static Measure breakdown(
            String id, Period period, List<Said> year, boolean eachInOneRow, IntUnaryOperator count) {
        List<Count> cells = IntStream.range(0, CHOICES)
                .mapToObj(choice -> new Count("Choice " + choice, count.applyAsInt(choice)))
                .toList();
        return new Measure.Breakdown(heading(id, period), population("asked", year), eachInOneRow, cells);
    }

    private static Measure agreements(String id, Period period, List<Said> year, int from, int to) {
        List<Agreement> statements = IntStream.range(from, to)
                .mapToObj(statement -> new Agreement(
                        "Statement " + statement,
                        count(year, one -> one.levels().get(statement) == 1),
                        count(year, one -> one.levels().get(statement) != 0)))
                .toList();
        return new Measure.Agreements(heading(id, period), population("feedback", year), statements);
    }

    private static int count(List<Said> all, Predicate<Said> which) {
        return (int) all.stream().filter(which).count();
    }

    private static Population population(String id, List<Said> all) {
        return new Population(id, true, all.stream().map(one -> Set.of(one.id())).toList());
    }

    private static Heading heading(String id, Period period) {
        return new Heading(id, "Invented", "people", "Row", "People", period, Optional.empty());
    }
}
