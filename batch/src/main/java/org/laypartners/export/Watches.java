package org.laypartners.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who sees which column of a file; a column that is handed on together with others is seen by nobody. */
final class Watches {
    static final Watches NONE = new Watches(List.of(), heading -> false);

    private final Map<Integer, ColumnWatch> byIndex = new HashMap<>();

    Watches(List<Source> sources, Asked asked) {
        for (Source source : sources) {
            if (!source.isFolded()) {
                asked.watch(source.heading(), source.role())
                        .ifPresent(watch -> byIndex.put(source.parts().get(0).index(), watch));
            }
        }
    }

    /** @param cells of a row without a fault, as the file has them */
    void see(List<String> cells) {
        byIndex.forEach((index, watch) -> {
            if (index < cells.size()) {
                watch.see(cells.get(index));
            }
        });
    }

    Optional<ColumnWatch> of(Source source) {
        return source.isFolded()
                ? Optional.empty()
                : Optional.ofNullable(byIndex.get(source.parts().get(0).index()));
    }
}
