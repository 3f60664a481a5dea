package org.laypartners.erasure;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.laypartners.store.JsonColumn;
import org.springframework.jdbc.core.JdbcTemplate;

/** The erasures that were begun and are not finished. */
public final class Erasures {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcTemplate jdbc;

    public Erasures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not finished, in a fixed order. */
    public List<Erasure> open() {
        return jdbc.query("select * from erasure order by day, id", (row, number) -> erasure(row));
    }

    /** Notes in the caller's transaction that the store holds a person no more. */
    Erasure begin(LocalDate day, Traces traces, Forgotten forgotten) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        Erasure begun = new Erasure(HexFormat.of().formatHex(random), day, Erasure.Stage.FILES, traces, forgotten);
        jdbc.update(
                "insert into erasure (id, day, stage, traces, erased, namesakes) values (?, ?, ?, ?, ?, ?)",
                begun.id(),
                day.toString(),
                begun.stage().name(),
                traces.json(),
                JsonColumn.counts(forgotten.erased()),
                forgotten.namesakes());
        return begun;
    }

    /** Forgets whom it was about. */
    void wipe(String id) {
        jdbc.update("update erasure set stage = ?, traces = '' where id = ?", Erasure.Stage.REWRITE.name(), id);
    }

    void waitForRelease(String id) {
        jdbc.update("update erasure set stage = ? where id = ?", Erasure.Stage.RELEASE.name(), id);
    }

    /** Notes that nothing is left to be done. */
    public void done(String id) {
        jdbc.update("delete from erasure where id = ?", id);
    }

    private static Erasure erasure(ResultSet row) throws SQLException {
        String traces = row.getString("traces");
        return new Erasure(
                row.getString("id"),
                LocalDate.parse(row.getString("day")),
                Erasure.Stage.valueOf(row.getString("stage")),
                traces.isEmpty() ? new Traces(Set.of(), Set.of(), Set.of()) : Traces.read(traces),
                new Forgotten(JsonColumn.counts(row.getString("erased")), row.getLong("namesakes")));
    }
}
