package org.laypartners.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.laypartners.disclosure.DisclosureRule;

/**
 * Makes all small rooms that there can be. A reader who knows this program by heart can tell two of them apart only by what
 * is shown. So among all rooms that look the same, each count of a few people must have three values or more.
 *
 * <p>The largest counts are those that are the last to be shown as some number (12, 17, 22, 42), so that no room that looks
 * the same is left out.
 */
class EveryTableTest {
    private static final int FEW = 7;

    private final ReferencePopulation population = ReferencePopulation.read(ReferencePopulationTest.REAL, Map.of());

    @Test
    void nobodyWorksOutAFewOfTwo() {
        assertThat(pinnedDown(
                        room -> tables(new InventedPeople()
                                .partners(room[0], "eq_sex", "Female")
                                .partners(room[1], "eq_sex", "Male")
                                .partners(room[2])),
                        42,
                        42,
                        12))
                .isEmpty();
    }

    @Test
    void nobodyWorksOutAFewOfThree() {
        assertThat(pinnedDown(
                        room -> tables(new InventedPeople()
                                .partners(room[0], "eq_age", "16 to 24")
                                .partners(room[1], "eq_age", "25 to 34")
                                .partners(room[2], "eq_age", "35 to 44")),
                        22,
                        22,
                        22))
                .isEmpty();
    }

    /** Many hidden rows of one person each beside a large one leave the sum little room. */
    @Test
    void nobodyWorksOutAFewOfFive() {
        assertThat(pinnedDown(
                        room -> Room.shown(List.of(counts(Topic.AGE, 0, room)), DisclosureRule.LEAST), 22, 7, 7, 7, 7))
                .isEmpty();
    }

    /** The same people in two tables: the first says how many there are, and that may tell of the second. */
    @Test
    void nobodyWorksOutAFewOfTwoTables() {
        Looks looks = new Looks(6);
        for (int people = 0; people <= 29; people++) {
            List<int[]> answers = threeThatMake(people);
            for (int[] sex : answers) {
                TopicCounts sexes = counts(Topic.SEX, sex[2], sex[0], sex[1]);
                for (int[] limited : answers) {
                    TopicCounts disability = counts(Topic.DISABILITY, limited[2], limited[0], limited[1]);
                    List<TopicShown> shown = Room.shown(List.of(sexes, disability), DisclosureRule.LEAST);
                    if (shown.stream()
                            .allMatch(table ->
                                    table.base().most() + table.notAnswered().most() <= 29)) {
                        looks.add(
                                shown,
                                IntStream.concat(IntStream.of(sex), IntStream.of(limited))
                                        .toArray());
                    }
                }
            }
        }
        assertThat(looks.pinnedDown()).isEmpty();
    }

    /**
     * The full groups add up to the five. Only what is shown is looked at here: that the full groups are withheld while the
     * five are shown can hint to one who knows the program.
     */
    @Test
    void nobodyWorksOutAFewOfGroupsInFull() {
        Looks looks = new Looks(4);
        for (int[] room : all(12, 12, 12, 12)) {
            List<RoomTable> tables = tables(new InventedPeople()
                    .partners(room[0], "eq_ethnic19", "White: Irish")
                    .partners(room[1], "eq_ethnic19", "White: Roma")
                    .partners(room[2], "eq_ethnic19", "Other ethnic group: Arab")
                    .partners(room[3], "eq_ethnic19", "Other ethnic group: Any other ethnic group"));
            if (tables.stream().anyMatch(table -> isInFull(table) && !table.withheld())) {
                looks.add(tables, room);
            }
        }
        assertThat(looks.pinnedDown()).isEmpty();
    }

    private static boolean isInFull(RoomTable table) {
        return table.topic().equals(Topic.ETHNIC_GROUP_IN_FULL.title());
    }

    private static List<int[]> threeThatMake(int people) {
        return all(people, people, people).stream()
                .filter(counts -> IntStream.of(counts).sum() == people)
                .toList();
    }

    private List<RoomTable> tables(InventedPeople people) {
        return Representation.of(people, population, DisclosureRule.LEAST);
    }

    private static TopicCounts counts(Topic topic, int notAnswered, int... people) {
        Map<String, Integer> compared = new LinkedHashMap<>();
        IntStream.range(0, people.length).forEach(row -> compared.put("Row " + row, people[row]));
        return new TopicCounts(topic, compared, Map.of(), notAnswered);
    }

    private static List<String> pinnedDown(Function<int[], Object> look, int... most) {
        Looks looks = new Looks(most.length);
        all(most).forEach(room -> looks.add(look.apply(room), room));
        return looks.pinnedDown();
    }

    /** All rooms whose counts go from 0 to these. */
    private static List<int[]> all(int... most) {
        List<int[]> rooms = List.of(new int[0]);
        for (int last : most) {
            List<int[]> longer = new ArrayList<>();
            for (int[] room : rooms) {
                for (int count = 0; count <= last; count++) {
                    int[] with = Arrays.copyOf(room, room.length + 1);
                    with[room.length] = count;
                    longer.add(with);
                }
            }
            rooms = longer;
        }
        return rooms;
    }

    /** By how a room looks, the values that each count has in all rooms that look so. */
    private static final class Looks {
        private final int counts;
        private final Map<Object, List<TreeSet<Integer>>> values = new HashMap<>();

        Looks(int counts) {
            this.counts = counts;
        }

        void add(Object look, int[] room) {
            List<TreeSet<Integer>> same = values.computeIfAbsent(
                    look,
                    first -> IntStream.range(0, counts)
                            .mapToObj(count -> new TreeSet<Integer>())
                            .toList());
            IntStream.range(0, counts).forEach(count -> same.get(count).add(room[count]));
        }

        List<String> pinnedDown() {
            assertThat(values.size()).as("different looks").isGreaterThan(10);
            return values.entrySet().stream()
                    .filter(same -> same.getValue().stream().anyMatch(Looks::isPinnedDown))
                    .map(same -> same.getValue() + " in " + same.getKey())
                    .limit(5)
                    .toList();
        }

        private static boolean isPinnedDown(Set<Integer> values) {
            return values.size() < Deduction.FEWEST_VALUES
                    && values.stream().anyMatch(value -> value > 0 && value <= FEW);
        }
    }
}
