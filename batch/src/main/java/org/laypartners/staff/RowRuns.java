package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;

/** Row numbers as runs of rows that follow each other, each as its first and last row: a fault often goes through a whole file. */
final class RowRuns {
    private final List<long[]> runs = new ArrayList<>();

    /** @param row no smaller than the last */
    void add(long row) {
        int last = runs.size() - 1;
        if (last >= 0 && row <= runs.get(last)[1] + 1) {
            runs.get(last)[1] = row;
        } else {
            runs.add(new long[] {row, row});
        }
    }

    List<List<Long>> pairs() {
        return runs.stream().map(run -> List.of(run[0], run[1])).toList();
    }
}
