package org.laypartners.representation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a reader can work out from all that is shown of one cohort. Every topic is asked of the same people, so rows and those
 * who did not answer add up to the same number for each topic; and the 19 ethnic groups add up to the five.
 *
 * <p>Only what is shown goes in, so a decision made here gives nothing away either. The sums form a tree. So narrowing the
 * bounds until none moves leaves exactly the values that are possible.
 */
final class Deduction {
    /** As in the audit of public figures: with two values left, one guess in two is right. */
    static final int FEWEST_VALUES = 3;

    /** More people than any programme has. */
    private static final int MANY = 1_000_000;

    private final List<Sum> sums = new ArrayList<>();
    private final List<Bounds> hidden = new ArrayList<>();
    private final Bounds everybody = new Bounds(0, MANY);
    private final Map<Topic, Map<String, Bounds>> rows = new EnumMap<>(Topic.class);

    private Deduction() {}

    /** Whether these tables together leave a hidden count fewer than three values. */
    static boolean pinsDown(List<TopicShown> tables) {
        Deduction deduction = new Deduction();
        tables.forEach(deduction::read);
        deduction.narrow();
        return deduction.hidden.stream().anyMatch(count -> count.values() < FEWEST_VALUES);
    }

    private void read(TopicShown table) {
        Map<String, Bounds> compared = new LinkedHashMap<>();
        table.compared().forEach((category, shown) -> compared.put(category, count(shown)));
        rows.put(table.topic(), compared);
        table.topic()
                .coarser()
                .ifPresentOrElse(coarser -> readFiner(compared, coarser), () -> readWhole(table, compared));
    }

    /** Its base and all else stand in the coarser table already. */
    private void readFiner(Map<String, Bounds> compared, Topic coarser) {
        rows.getOrDefault(coarser, Map.of()).forEach((group, whole) -> {
            List<Bounds> parts = compared.entrySet().stream()
                    .filter(row -> Topic.group(row.getKey()).equals(group))
                    .map(Map.Entry::getValue)
                    .toList();
            sums.add(new Sum(whole, parts));
        });
    }

    private void readWhole(TopicShown table, Map<String, Bounds> compared) {
        Bounds base = count(table.base());
        sums.add(new Sum(base, List.copyOf(compared.values())));
        List<Bounds> parts = Stream.concat(
                        Stream.of(base, count(table.notAnswered())),
                        table.apart().values().stream().map(this::count))
                .toList();
        sums.add(new Sum(everybody, parts));
    }

    private Bounds count(Shown shown) {
        Bounds bounds = new Bounds(shown.least(), shown.most());
        if (shown.isHidden()) {
            hidden.add(bounds);
        }
        return bounds;
    }

    private void narrow() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Sum sum : sums) {
                moved |= sum.narrow();
            }
        }
    }

    /** The whole is the sum of its parts. */
    private record Sum(Bounds whole, List<Bounds> parts) {
        boolean narrow() {
            int least = parts.stream().mapToInt(part -> part.least).sum();
            int most = parts.stream().mapToInt(part -> part.most).sum();
            boolean moved = whole.narrow(least, most);
            for (Bounds part : parts) {
                moved |= part.narrow(whole.least - (most - part.most), whole.most - (least - part.least));
            }
            return moved;
        }
    }

    /** The values that a count can still have. They get fewer while the sums are gone through. */
    private static final class Bounds {
        private int least;
        private int most;

        Bounds(int least, int most) {
            this.least = least;
            this.most = most;
        }

        int values() {
            return most - least + 1;
        }

        boolean narrow(int atLeast, int atMost) {
            boolean moved = atLeast > least || atMost < most;
            least = Math.max(least, atLeast);
            most = Math.min(most, atMost);
            return moved;
        }
    }
}
