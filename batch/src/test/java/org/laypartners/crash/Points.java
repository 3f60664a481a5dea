package org.laypartners.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses from all points of a run those to be tried. */
final class Points {
    private Points() {}

    /**
     * So many points, spread over the whole run. Of many changes in a row of one kind at one place, such as the writes of one
     * file, only the first, one in the middle and the last count.
     *
     * @param seen all points of a run that nothing disturbed
     * @param count how many to choose; at most as many as there are
     * @return numbers of points, from 1, in order
     */
    static List<Integer> chosen(List<String> seen, int count) {
        List<Integer> telling = telling(seen);
        int many = Math.min(count, telling.size());
        return IntStream.range(0, many)
                .map(i -> telling.get((int) ((long) i * telling.size() / many)))
                .boxed()
                .toList();
    }

    private static List<Integer> telling(List<String> seen) {
        List<Integer> telling = new ArrayList<>();
        for (int from = 0; from < seen.size(); ) {
            int to = from;
            while (to + 1 < seen.size() && seen.get(to + 1).equals(seen.get(from))) {
                to++;
            }
            int middle = (from + to) / 2;
            IntStream.of(from, middle, to).distinct().forEach(point -> telling.add(point + 1));
            from = to + 1;
        }
        return telling;
    }
}
