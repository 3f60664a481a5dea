package org.laypartners.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which export each file of the archive is, so that a night need not read all of them through to tell. */
public final class ArchivedFiles {
    /** Read by several versions of its form, an export has a row for each. */
    private static final String EXPORTS = "select a.place, e.form, e.oldest_on from archived_file a"
            + " left join rewritten_export r on r.sha256 = a.sha256"
            + " join export_file e on e.sha256 = coalesce(r.original, a.sha256)"
            + " where e.form <> '' order by a.place, e.oldest_on = '', e.oldest_on, e.definitions";

    private final JdbcTemplate jdbc;

    public ArchivedFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An export in the archive.
     *
     * @param form the id of its form
     * @param oldest the day of the oldest answer in it; empty for one taken in before that was noted
     */
    public record Export(String form, Optional<LocalDate> oldest) {}

    /** The trace of each file that was read through, by its place. */
    public Map<String, String> traces() {
        Map<String, String> traces = new HashMap<>();
        jdbc.query("select place, trace from archived_file", row -> {
            traces.put(row.getString(1), row.getString(2));
        });
        return traces;
    }

    /** What the store knows of those that were read through, by their place; nothing of a file that is no export. */
    public Map<String, Export> exports() {
        Map<String, Export> exports = new HashMap<>();
        jdbc.query(EXPORTS, row -> {
            Optional<LocalDate> oldest =
                    Optional.of(row.getString(3)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
            exports.putIfAbsent(row.getString(1), new Export(row.getString(2), oldest));
        });
        return exports;
    }

    /**
     * Notes that a file was read through, in place of what was noted of it before.
     *
     * @param place where it lies, in a form that names nobody
     * @param trace what changes when somebody writes to it
     * @param sha256 of its bytes
     */
    public void note(String place, String trace, String sha256) {
        jdbc.update(
                "insert into archived_file (place, trace, sha256) values (?, ?, ?)"
                        + " on conflict (place) do update set trace = excluded.trace, sha256 = excluded.sha256",
                place,
                trace,
                sha256);
    }

    /** Forgets files that are gone. */
    public void forget(Collection<String> places) {
        jdbc.batchUpdate(
                "delete from archived_file where place = ?",
                places.stream().map(place -> new Object[] {place}).toList());
    }
}
