package org.laypartners.journal;

import java.sql.PreparedStatement;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.laypartners.response.ResponseId;
import org.laypartners.store.FileId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers that an earlier export of a live form had and a later one lacks: somebody deleted them at the tool. They are kept
 * and counted, never deleted here.
 */
public final class GoneAnswers {
    /** PostgreSQL would otherwise fetch all rows at once. */
    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcTemplate jdbc;
    private final FileLedger files;
    private final TransactionTemplate transaction;

    public GoneAnswers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.files = new FileLedger(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(
                Objects.requireNonNull(jdbc.getDataSource(), "a store needs a data source")));
    }

    /**
     * Counts the responses of the same live form that are not in a file, and keeps the number with the file's page. Files
     * are of one live form when they share a response, themselves or through other files. A response that staff mended is
     * not counted: its row in the export is refused, not gone. May be called before or after the file's rows are stored, and
     * again; not for a sheet of mended rows, which holds only some rows of its live form. Reads all responses of the form
     * once, and holds none.
     *
     * @param held whether the file has a response
     * @param oldest when the oldest of them was sent; an export of one month lacks what was sent before, and lost nothing
     * @param newest when the newest of them was sent; what was sent later is new, not gone
     */
    public long note(FileId file, String form, Predicate<ResponseId> held, LocalDateTime oldest, LocalDateTime newest) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Sightings sightings = sightings(form, held, oldest, newest);
            sightings.holding().add(file.mark());
            Set<String> family = unite(form, sightings.holding());
            long gone = sightings.missing().entrySet().stream()
                    .filter(entry -> family.contains(entry.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            files.gone(file, gone);
            return gone;
        }));
    }

    /**
     * Notes the same for a file whose responses were all new, without reading what is stored of its form: no earlier file can
     * share one with it.
     *
     * @return whether that is known; else nothing is noted, and the responses must be gone through
     */
    public boolean noteIfNew(FileId file, String form) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean known = isThere("select 1 from live_form where form = ? and file = ? limit 1", form, file);
            // One of these was new too, but stands beside an answer of another file under the same number.
            boolean beside = isThere(
                    "select 1 from response where form = ? and first_file = ? and response_key like '%@%T%' limit 1",
                    form, file);
            if (known || beside) {
                return false;
            }
            unite(form, Set.of(file.mark()));
            files.gone(file, 0);
            return true;
        }));
    }

    private boolean isThere(String query, String form, FileId file) {
        return !jdbc.queryForList(query, form, file.mark()).isEmpty();
    }

    private Sightings sightings(String form, Predicate<ResponseId> held, LocalDateTime oldest, LocalDateTime newest) {
        Sightings sightings = new Sightings(new TreeSet<>(), new HashMap<>());
        jdbc.query(
                connection -> {
                    // By day they lie on the disk much as they came, so that going through all of them is quick.
                    PreparedStatement all = connection.prepareStatement(
                            "select response_key, first_file, submitted, mended from response where form = ?"
                                    + " order by happened_on");
                    all.setFetchSize(ROWS_AT_A_TIME);
                    all.setString(1, form);
                    return all;
                },
                row -> {
                    if (held.test(new ResponseId(form, row.getString(1)))) {
                        sightings.holding().add(row.getString(2));
                    } else if (row.getLong(4) == 0) {
                        LocalDateTime sent = LocalDateTime.parse(row.getString(3));
                        boolean within = !sent.isBefore(oldest) && !sent.isAfter(newest);
                        sightings.missing().merge(row.getString(2), within ? 1L : 0L, Long::sum);
                    }
                });
        return sightings;
    }

    /**
     * Marks files as exports of one live form.
     *
     * @return all its files, those known from before too
     */
    private Set<String> unite(String form, Set<String> files) {
        Map<String, String> live = new HashMap<>();
        jdbc.query(
                "select file, live from live_form where form = ?",
                row -> {
                    live.put(row.getString(1), row.getString(2));
                },
                form);
        Set<String> marks = new HashSet<>();
        files.forEach(file -> marks.add(live.getOrDefault(file, file)));
        Set<String> family = new TreeSet<>(files);
        live.forEach((file, mark) -> {
            if (marks.contains(mark)) {
                family.add(file);
            }
        });
        String first = family.iterator().next();
        jdbc.batchUpdate(
                "insert into live_form (form, file, live) values (?, ?, ?)"
                        + " on conflict (form, file) do update set live = excluded.live",
                family.stream().map(file -> new Object[] {form, file, first}).toList());
        return family;
    }

    /**
     * @param holding the files that first brought a response which is held
     * @param missing by the file that first brought them, how many are not held
     */
    private record Sightings(Set<String> holding, Map<String, Long> missing) {}
}
