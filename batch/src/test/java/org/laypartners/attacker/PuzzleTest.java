package org.laypartners.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The attacker must be able to win, or its defeat proves nothing. */
class PuzzleTest {
    private final Puzzle puzzle = new Puzzle();

    @Test
    void solvesTheKnownLeaks() {
        int ten = puzzle.unknown(8, 12, 0);
        int otherTen = puzzle.unknown(8, 12, 0);
        int hidden = puzzle.unknown(1, 7, 0);
        int total = puzzle.unknown(13, 17, 0);
        puzzle.sum(List.of(ten, otherTen, hidden), total, 0, 0);

        assertThat(puzzle.begin()).isTrue();
        assertThat(puzzle.values(hidden, 9)).containsExactly(1);
        assertThat(puzzle.values(ten, 9)).containsExactly(8);
    }

    /** The 4 by 4 table from the tests of sdcTable; {@code PossibleValuesTest} says more. */
    @Test
    void solvesATableWithTwoHiddenCellsInEachRowAndColumn() {
        int[][] shown = {{-1, -1, -1, 89}, {-1, 124, -1, 31}, {92, -1, 59, -1}, {800, -1, 651, -1}};
        int[] rowTotals = {230, 250, 336, 3127};
        int[] columnTotals = {1021, 1262, 770, 890};
        int[][] cells = new int[4][4];
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                int cell = shown[row][column];
                cells[row][column] = cell < 0 ? puzzle.unknown(0, 3943, 0) : puzzle.unknown(cell, cell, 0);
            }
        }
        for (int line = 0; line < 4; line++) {
            puzzle.sum(
                    List.of(cells[line][0], cells[line][1], cells[line][2], cells[line][3]),
                    puzzle.unknown(rowTotals[line], rowTotals[line], 0),
                    0,
                    0);
            puzzle.sum(
                    List.of(cells[0][line], cells[1][line], cells[2][line], cells[3][line]),
                    puzzle.unknown(columnTotals[line], columnTotals[line], 0),
                    0,
                    0);
        }

        assertThat(puzzle.begin()).isTrue();
        assertThat(puzzle.values(cells[0][0], 3)).hasSize(3);
        assertThat(puzzle.values(cells[0][1], 1)).containsExactly(47);
    }

    @Test
    void knowsAContradiction() {
        int three = puzzle.unknown(3, 3, 0);
        puzzle.sum(List.of(three, puzzle.unknown(3, 3, 0)), puzzle.unknown(5, 5, 0), 0, 0);

        assertThat(puzzle.begin()).isFalse();
        assertThat(puzzle.gaveUp()).isFalse();
    }

    @Test
    void findsJustWhatTryingEverythingFinds() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Puzzle small = new Puzzle();
            int[] least = new int[4];
            int[] size = new int[4];
            for (int unknown = 0; unknown < 4; unknown++) {
                least[unknown] = random.nextInt(4);
                size[unknown] = 1 + random.nextInt(5);
                small.unknown(least[unknown], least[unknown] + size[unknown] - 1, 0);
            }
            List<int[]> sums = new ArrayList<>();
            for (int sum = random.nextInt(3); sum >= 0; sum--) {
                int whole = random.nextInt(4);
                int slack = random.nextInt(3);
                small.sum(List.of((whole + 1) % 4, (whole + 2) % 4), whole, -slack, slack);
                sums.add(new int[] {whole, slack});
            }
            boolean possible = small.begin();
            for (int unknown = 0; unknown < 4; unknown++) {
                SortedSet<Integer> tried = tried(least, size, sums, unknown);
                assertThat(possible).isEqualTo(!tried.isEmpty());
                if (possible) {
                    assertThat(small.values(unknown, 9)).isEqualTo(tried);
                }
            }
        }
    }

    @Test
    void readsAPrintedTable() {
        Seen.Row row = new Seen.Row("Ealing", "10", java.util.Optional.empty(), java.util.Optional.empty());
        Seen.Row few = new Seen.Row("Brent", "fewer than 8", java.util.Optional.empty(), java.util.Optional.empty());
        Seen table = new Seen(
                RandomProgramme.BEGIN,
                "boroughs",
                "asked",
                Seen.Kind.EACH_IN_ONE_ROW,
                RandomProgramme.BEGIN,
                RandomProgramme.BEGIN.plusYears(1),
                List.of(row, few));
        Attacker attacker = new Attacker(List.of(table), 8, 5);

        assertThat(attacker.possible(table, "Ealing", 9)).isEqualTo(Set.of(8, 9, 10, 11, 12));
        assertThat(attacker.possible(table, "Brent", 9)).isEqualTo(Set.of(1, 2, 3, 4, 5, 6, 7));
    }

    private static SortedSet<Integer> tried(int[] least, int[] size, List<int[]> sums, int unknown) {
        SortedSet<Integer> found = new TreeSet<>();
        int all = size[0] * size[1] * size[2] * size[3];
        for (int number = 0; number < all; number++) {
            int rest = number;
            int[] values = new int[4];
            for (int each = 0; each < 4; each++) {
                values[each] = least[each] + rest % size[each];
                rest /= size[each];
            }
            boolean agrees = sums.stream().allMatch(sum -> {
                int off = values[(sum[0] + 1) % 4] + values[(sum[0] + 2) % 4] - values[sum[0]];
                return off >= -sum[1] && off <= sum[1];
            });
            if (agrees) {
                found.add(values[unknown]);
            }
        }
        return found;
    }
}
