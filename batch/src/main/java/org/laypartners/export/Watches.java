package org.laypartners.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who sees which column of a file; a column that is handed on together with others is seen by nobody. */
final class Watches {
    static final Watches NONE = new Watches(List.of(), heading -> false);

    private final List<Watched> all = new ArrayList<>();

    /** @param index of the column in the file */
    private record Watched(int index, ColumnWatch watch) {}

    Watches(List<Source> sources, Asked asked) {
        for (Source source : sources) {
            if (!source.isFolded()) {
                asked.watch(source.heading(), source.role())
                        .ifPresent(watch -> all.add(new Watched(index(source), watch)));
            }
        }
    }

    /** @param cells of a row without a fault, as the file has them */
    void see(List<String> cells) {
        for (Watched each : all) {
            if (each.index() < cells.size()) {
                each.watch().see(cells.get(each.index()));
            }
        }
    }

    Optional<ColumnWatch> of(Source source) {
        return all.stream()
                .filter(each -> !source.isFolded() && each.index() == index(source))
                .map(Watched::watch)
                .findFirst();
    }

    private static int index(Source source) {
        return source.parts().get(0).index();
    }
}
