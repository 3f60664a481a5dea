package org.laypartners.disclosure;

import java.util.BitSet;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Finds some solution within bounds. What no sum holds together is solved piece by piece, once the counts that can grow
 * without harm are as large as can be.
 *
 * <p>Each piece is solved first as if counts could be fractions, which takes far less time and mostly gives whole numbers all
 * the same; then what stands near those that are fractions moves, and more and more of it until they are whole.
 */
final class SolutionSearch {
    private static final int NEAR = 50;
    private static final int MORE = 4;

    private final Knowledge known;
    private final Bounds within;
    private final SortedMap<Integer, Integer> edge;

    /** @param edge counts that shall be away from a value, which is the least or the most that they can be */
    private SolutionSearch(Knowledge known, Bounds within, SortedMap<Integer, Integer> edge) {
        this.known = known;
        this.within = within;
        this.edge = edge;
    }

    /** Some solution within bounds; empty where there is none. */
    static Optional<int[]> some(Knowledge known, Bounds within) {
        return new SolutionSearch(known, within, Collections.emptySortedMap()).pieceByPiece();
    }

    /** A solution in which as many counts as can be are away from the edge where they are in another; empty where none is found. */
    static Optional<int[]> inwards(Knowledge known, Bounds within, int[] solution) {
        return new SolutionSearch(known, within.insideAround(solution), within.atAnEdge(solution)).pieceByPiece();
    }

    private Optional<int[]> pieceByPiece() {
        int[] values = within.least();
        BitSet open = within.open();
        for (int count = 0; count < values.length; count++) {
            if (open.get(count) && known.mayGrow(count)) {
                values[count] = within.of(count).most();
                open.clear(count);
            }
        }
        for (BitSet piece : known.pieces(open)) {
            Optional<int[]> solved = piece(piece, values);
            if (solved.isEmpty()) {
                return solved;
            }
            values = solved.get();
        }
        return Optional.of(values).filter(known::agreesWith);
    }

    private Optional<int[]> piece(BitSet piece, int[] rest) {
        Programme programme = new Programme(known, within, piece, rest);
        edge.forEach((count, from) -> {
            if (piece.get(count)) {
                programme.pull(count, from);
            }
        });
        Optional<Programme.Smooth> smooth = programme.smooth();
        return smooth.filter(found -> holds(piece, found.rounded()))
                .map(Programme.Smooth::rounded)
                .or(() -> smooth.flatMap(found -> mended(piece, found)));
    }

    private Optional<int[]> mended(BitSet piece, Programme.Smooth smooth) {
        BitSet free = new BitSet();
        for (int many = NEAR; !free.equals(piece); many *= MORE) {
            free = near(smooth.fractions(), many, piece);
            Optional<int[]> moved = new Programme(known, within, free, smooth.rounded()).unchecked();
            if (moved.isPresent() && holds(piece, moved.get())) {
                return moved;
            }
        }
        return Optional.empty();
    }

    /** What of a piece stands near some counts; all of it where there are none. */
    private BitSet near(BitSet counts, int many, BitSet piece) {
        if (counts.isEmpty()) {
            return piece;
        }
        BitSet near = new BitSet();
        counts.stream().forEach(count -> near.or(known.nearest(count, many)));
        near.and(piece);
        return near;
    }

    private boolean holds(BitSet piece, int[] values) {
        return piece.stream().allMatch(count -> known.sumsOf(count).stream().allMatch(sum -> sum.holds(values)));
    }
}
