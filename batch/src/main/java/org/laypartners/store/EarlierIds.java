package org.laypartners.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laypartners.response.ResponseId;

/**
 * Gives a response the id under which an earlier version of the program stored it, or under which somebody had it erased. Else an
 * export dropped again after an upgrade would count it twice, or bring it back.
 */
final class EarlierIds {
    private final StoredVersions stored;

    EarlierIds(StoredVersions stored) {
        this.stored = stored;
    }

    List<ResponseRow> settled(List<ReadyResponse> all) {
        Set<ResponseId> known = known(all);
        List<ResponseRow> rows = new ArrayList<>(all.size());
        for (ReadyResponse ready : all) {
            rows.add(ready.earlier().stream()
                    .filter(known::contains)
                    .findFirst()
                    .map(ready.row()::of)
                    .orElse(ready.row()));
        }
        return rows;
    }

    /** Those of the earlier ids that are of any use. Mostly a response has none. */
    private Set<ResponseId> known(List<ReadyResponse> all) {
        List<ResponseId> asked =
                all.stream().flatMap(ready -> ready.earlier().stream()).toList();
        if (asked.isEmpty()) {
            return Set.of();
        }
        Set<ResponseId> known = new HashSet<>(stored.erased(asked));
        known.addAll(stored.of(asked).keySet());
        return known;
    }
}
