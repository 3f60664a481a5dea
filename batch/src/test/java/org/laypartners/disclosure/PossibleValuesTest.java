package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PossibleValuesTest {
    private static final Range HIDDEN = new Range(1, 7);

    private final Knowledge known = new Knowledge();

    @Test
    void aSingleHiddenCellFollowsFromAnExactTotal() {
        // Vector D1: 20 and 3, hidden below 5, total 23.
        known.addUpTo(exactly(23), List.of(exactly(20), known.count(new Range(1, 4))));

        assertThat(of(2)).containsExactly(3);
    }

    @Test
    void aRoundedTotalOfTwoLeavesTwoValues() {
        // Vector D2: 17 and 7; shown 15, hidden, total 25.
        known.addUpTo(behind(25), List.of(behind(15), known.count(HIDDEN)));

        assertThat(of(2)).containsExactly(6, 7);
    }

    @Test
    void aRoundedTotalOfThreePinsTheHiddenCellAndTheOthersToo() {
        // Vector D3: 8, 8 and 1; shown 10, 10, hidden, total 15.
        known.addUpTo(behind(15), List.of(behind(10), behind(10), known.count(HIDDEN)));

        assertThat(of(3)).containsExactly(1);
        assertThat(of(1)).containsExactly(8);
        assertThat(of(2)).containsExactly(8);
    }

    @Test
    void aRoundedTotalOfThreeMayPinTheHiddenCellAlone() {
        // Vector D4: 8, 13 and 1; shown 10, 15, hidden, total 20.
        known.addUpTo(behind(20), List.of(behind(10), behind(15), known.count(HIDDEN)));

        assertThat(of(3)).containsExactly(1);
    }

    @Test
    void theSafeCaseLeavesAllSevenValues() {
        // Vector D5: 20 and 4; shown 20, hidden, total 25.
        known.addUpTo(behind(25), List.of(behind(20), known.count(HIDDEN)));

        assertThat(of(2)).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void theRestOfAWholeOnAnotherPageIsFound() {
        // Vector D12: 12 in all, 8 at one site; both shown as 10.
        known.addUpTo(behind(10), List.of(behind(10), known.count(Range.ANY)));

        assertThat(of(2)).containsExactly(0, 1, 2, 3, 4);
    }

    /**
     * From the tests of sdcTable (sdcTools/sdcTable, test-simpleheuristic.R): each row and each column has two hidden cells
     * or more. Yet rows 1 and 2 less columns 1 and 3 leave one cell, and it is 47.
     */
    @Test
    void twoHiddenCellsInEachRowAndColumnDoNotProtect() {
        int[][] shown = {{-1, -1, -1, 89}, {-1, 124, -1, 31}, {92, -1, 59, -1}, {800, -1, 651, -1}};
        int[] rowTotals = {230, 250, 336, 3127};
        int[] columnTotals = {1021, 1262, 770, 890};
        int[][] cells = new int[4][4];
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                cells[row][column] =
                        shown[row][column] < 0 ? known.count(new Range(0, 3943)) : exactly(shown[row][column]);
            }
        }
        for (int line = 0; line < 4; line++) {
            known.addUpTo(
                    exactly(rowTotals[line]), List.of(cells[line][0], cells[line][1], cells[line][2], cells[line][3]));
            known.addUpTo(
                    exactly(columnTotals[line]),
                    List.of(cells[0][line], cells[1][line], cells[2][line], cells[3][line]));
        }
        PossibleValues values = new PossibleValues(known);

        assertThat(values.of(cells[0][1])).containsExactly(47);
        assertThat(values.leaves(cells[0][0], 3)).isTrue();
        assertThat(values.leaves(cells[3][3], 3)).isTrue();
    }

    @Test
    void whatContradictsItselfLeavesNothing() {
        known.addUpTo(exactly(5), List.of(exactly(3), exactly(3)));

        assertThat(new PossibleValues(known).agree()).isFalse();
        assertThat(of(0)).isEmpty();
    }

    @Test
    void findsValuesWithGapsBetweenThem() {
        // Twice a count is 2 or 4 or 6 and so on: a whole of two equal parts.
        int one = known.count(new Range(0, 3));
        int same = known.count(new Range(0, 3));
        int whole = known.count(new Range(0, 6));
        known.addUpTo(one, List.of(same));
        known.addUpTo(whole, List.of(one, same));

        assertThat(of(whole)).containsExactly(0, 2, 4, 6);
    }

    @Property(tries = 300)
    void findsJustWhatTryingEverythingFinds(@ForAll long seed) {
        SmallSystem system = new SmallSystem(seed);
        List<SortedSet<Integer>> tried = system.byTryingEverything();
        PossibleValues values = new PossibleValues(system.known());

        for (int count = 0; count < tried.size(); count++) {
            assertThat(values.of(count)).isEqualTo(tried.get(count));
        }
    }

    /** As years of releases do: so many counts that parts of them are solved by themselves. */
    @Property(tries = 5)
    void findsTheSameInManySystemsSideBySide(@ForAll long seed) {
        Knowledge all = new Knowledge();
        List<SortedSet<Integer>> tried = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (long next = seed; firsts.size() < 21; next++) {
            List<SortedSet<Integer>> alone = new SmallSystem(next).byTryingEverything();
            if (!alone.get(0).isEmpty()) {
                firsts.add(all.counts().size());
                new SmallSystem(next, all);
                tried.addAll(alone);
            }
        }
        all.addUpToAtMost(all.count(Range.ANY), firsts);
        PossibleValues values = new PossibleValues(all);

        for (int count = 0; count < tried.size(); count++) {
            assertThat(values.leaves(count, 3)).isEqualTo(tried.get(count).size() >= 3);
            assertThat(values.of(count)).isEqualTo(tried.get(count));
        }
    }

    private SortedSet<Integer> of(int count) {
        return new PossibleValues(known).of(count);
    }

    private int exactly(int count) {
        return known.count(Range.exactly(count));
    }

    private int behind(int shown) {
        return known.count(DisclosureRule.LEAST.behind(shown));
    }

    /** Five counts of at most five values, and up to three sums among them. */
    private static final class SmallSystem {
        private final Knowledge known;

        SmallSystem(long seed) {
            this(seed, new Knowledge());
        }

        /** Added to others. */
        SmallSystem(long seed, Knowledge known) {
            this.known = known;
            int first = known.counts().size();
            java.util.Random random = new java.util.Random(seed);
            for (int count = 0; count < 5; count++) {
                int least = random.nextInt(4);
                known.count(new Range(least, least + random.nextInt(5)));
            }
            for (int sum = random.nextInt(4); sum > 0; sum--) {
                int whole = random.nextInt(5);
                List<Integer> parts = new ArrayList<>();
                for (int part = 0; part < 5; part++) {
                    if (part != whole && random.nextBoolean()) {
                        parts.add(first + part);
                    }
                }
                switch (random.nextInt(3)) {
                    case 0 -> known.addUpTo(first + whole, parts);
                    case 1 -> known.addUpToAtMost(first + whole, parts);
                    default -> known.addUpToAtLeast(first + whole, parts);
                }
            }
        }

        Knowledge known() {
            return known;
        }

        List<SortedSet<Integer>> byTryingEverything() {
            List<SortedSet<Integer>> found = new ArrayList<>();
            known.counts().forEach(range -> found.add(new TreeSet<>()));
            tryFrom(0, new int[known.counts().size()], found);
            return found;
        }

        private void tryFrom(int count, int[] values, List<SortedSet<Integer>> found) {
            if (count == values.length) {
                if (known.agreesWith(values)) {
                    for (int one = 0; one < values.length; one++) {
                        found.get(one).add(values[one]);
                    }
                }
                return;
            }
            Range range = known.counts().get(count);
            for (int value = range.least(); value <= range.most(); value++) {
                values[count] = value;
                tryFrom(count + 1, values, found);
            }
        }
    }
}
