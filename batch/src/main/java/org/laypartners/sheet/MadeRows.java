package org.laypartners.sheet;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Rows that are made each time they are asked for: a long table need not lie in memory while it waits to be written.
 *
 * @param <T> what a row is made from; must not change
 * @param <C> a cell of a row
 */
public final class MadeRows<T, C> extends AbstractList<List<C>> implements RandomAccess {
    private final List<T> source;
    private final Function<? super T, List<C>> row;

    private MadeRows(List<T> source, Function<? super T, List<C>> row) {
        this.source = source;
        this.row = row;
    }

    /** A row for each, the same each time. */
    public static <T, C> List<List<C>> of(List<T> source, Function<? super T, List<C>> row) {
        return new MadeRows<>(source, row);
    }

    /** Rows that nobody can change, copied where they lie in memory anyhow. */
    public static <C> List<List<C>> copyOf(List<List<C>> rows) {
        return rows instanceof MadeRows ? rows : rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<C> get(int index) {
        return row.apply(source.get(index));
    }

    @Override
    public int size() {
        return source.size();
    }
}
