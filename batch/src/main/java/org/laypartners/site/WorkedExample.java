package org.laypartners.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicRow;
import org.laypartners.disclosure.PublicTable;

/**
 * Invented numbers and what the disclosure rules make of them, so that readers can compare the two.
 *
 * @param shown what the rules made of it
 * @param numbers the invented number of each row of the table, in their order; never numbers about anybody
 */
public record WorkedExample(PublicTable shown, List<Integer> numbers) {
    public WorkedExample {
        numbers = List.copyOf(numbers);
        if (numbers.size() != shown.rows().size()) {
            throw new IllegalArgumentException("an example shows a row for each of its numbers");
        }
    }

    /** One row, in words: what is true, what the public sees, and what the public can work out. */
    record Line(String label, String number, String seen, String couldBe) {}

    List<Line> lines(DisclosureRule rule) {
        List<Line> lines = new ArrayList<>();
        for (PublicRow row : shown.rows()) {
            String couldBe = possible(row, rule).map(Possible::inWords).orElse("any number");
            lines.add(new Line(row.label(), numbers.get(lines.size()).toString(), row.shown(), couldBe));
        }
        return lines;
    }

    /** The same for all rows together. */
    Line total(DisclosureRule rule) {
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        String couldBe = shown.rows().stream()
                .map(row -> possible(row, rule))
                .reduce(Optional.of(new Possible(0, 0)), (one, other) -> one.flatMap(here -> other.map(here::and)))
                .map(Possible::inWords)
                .orElse("any number");
        return new Line("Total", Integer.toString(sum), shown.total().orElse(""), couldBe);
    }

    /** What a reader who knows the rules can say of a row, and no more; empty where it can be anything. */
    private static Optional<Possible> possible(PublicRow row, DisclosureRule rule) {
        int value = row.value().orElse(0);
        int least = value - rule.base() / 2;
        return switch (row.treatment()) {
            case EXACT -> Optional.of(new Possible(value, value));
            case BELOW_THRESHOLD -> Optional.of(new Possible(1, rule.threshold() - 1));
            case ROUNDED -> Optional.of(new Possible(Math.max(rule.threshold(), least), least + rule.base() - 1));
            case NOT_SHOWN -> Optional.empty();
        };
    }

    private record Possible(int least, int most) {
        Possible and(Possible other) {
            return new Possible(least + other.least, most + other.most);
        }

        String inWords() {
            return least == most ? Integer.toString(least) : least + " to " + most;
        }
    }
}
