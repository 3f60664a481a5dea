package org.laypartners.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laypartners.response.ResponseId;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The one way by which responses come into the store. Most are new: they are put in without a question first, and only
 * of those that were there already is the stored version looked up.
 */
final class Arrivals {
    private final StoredVersions stored;
    private final JdbcTemplate jdbc;
    private final PersonalNotes personal;
    private final EarlierIds earlier;
    private @Nullable ResponseTable table;

    Arrivals(StoredVersions stored, JdbcTemplate jdbc) {
        this.stored = stored;
        this.jdbc = jdbc;
        this.personal = new PersonalNotes(jdbc);
        this.earlier = new EarlierIds(stored);
    }

    /** See {@link ResponseStore#save}. */
    Tally save(List<ReadyResponse> all) {
        List<ResponseRow> rows = earlier.settled(all);
        Set<ResponseId> erased =
                stored.erased(rows.stream().map(ResponseRow::id).toList());
        List<ResponseRow> wanted = erased.isEmpty()
                ? rows
                : rows.stream().filter(row -> !erased.contains(row.id())).toList();
        List<ResponseRow> again = addNew(wanted);
        Tally replaced = again.isEmpty() ? Tally.NONE : saveAgain(again);
        long accepted = wanted.size() - again.size() + replaced.accepted();
        return new Tally(accepted, replaced.replaced(), all.size() - accepted - replaced.replaced(), 0);
    }

    /** Adds what is new; gives what is not, in its order. */
    private List<ResponseRow> addNew(List<ResponseRow> rows) {
        Map<ResponseId, ResponseRow> firsts = new LinkedHashMap<>();
        rows.forEach(row -> firsts.putIfAbsent(row.id(), row));
        List<ResponseRow> there = table().add(List.copyOf(firsts.values()));
        there.forEach(row -> firsts.remove(row.id()));
        personal.add(
                firsts.values().stream().map(row -> row.received().response()).toList());
        if (there.isEmpty() && firsts.size() == rows.size()) {
            return there;
        }
        Set<ResponseId> known = new HashSet<>();
        there.forEach(row -> known.add(row.id()));
        List<ResponseRow> again = new ArrayList<>();
        for (ResponseRow row : rows) {
            // Whatever comes second under an id of this batch comes again too.
            if (!known.add(row.id())) {
                again.add(row);
            }
        }
        return again;
    }

    /** Holds responses against the stored ones of the same ids. */
    private Tally saveAgain(List<ResponseRow> again) {
        Map<ResponseId, Version> versions =
                stored.of(again.stream().map(ResponseRow::id).toList());
        List<ResponseRow> batch = LiveForms.apart(again, versions);
        List<ResponseId> renamed = batch.stream()
                .map(ResponseRow::id)
                .filter(id -> !versions.containsKey(id))
                .toList();
        versions.putAll(stored.of(renamed));
        Set<ResponseId> erased = stored.erased(renamed);
        Map<ResponseId, ResponseRow> writes = new LinkedHashMap<>();
        long accepted = 0;
        long replaced = 0;
        for (ResponseRow row : batch) {
            @Nullable Version before = versions.get(row.id());
            if (erased.contains(row.id()) || (before != null && row.version().isBefore(before))) {
                continue;
            }
            if (before == null) {
                accepted++;
            } else if (!row.version().saysTheSameAs(before)) {
                replaced++;
            } else if (!before.isBefore(row.version())) {
                continue;
            }
            // Also where only a time is later: it must stand, or an older answer could win against this one.
            versions.put(row.id(), row.version());
            writes.put(row.id(), row);
        }
        table().replace(List.copyOf(writes.values()));
        return new Tally(accepted, replaced, 0, 0);
    }

    private ResponseTable table() {
        if (table == null) {
            table = ResponseTable.of(jdbc);
        }
        return table;
    }
}
