package org.laypartners.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The release ledger: what was ever published of each figure about people. It is written before the public sees a figure,
 * so a night that dies in between has told too little, never too much.
 */
public final class FigureLedger {
    private static final int RESPONSES_AT_A_TIME = 1000;

    private final JdbcTemplate jdbc;

    public FigureLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All entries, in the order in which they were added, each with the responses of its figure's last one that had any. */
    public List<Entry> all() {
        return jdbc.query(
                "select figure, table_text, decided_on, why from figure_release order by number",
                (row, number) -> new Entry(
                        row.getString("figure"),
                        row.getString("table_text"),
                        counted(row.getString("figure")),
                        row.getString("decided_on"),
                        row.getString("why")));
    }

    /** Adds entries in this order. Call it inside a transaction. */
    public void add(List<Entry> entries) {
        for (Entry entry : entries) {
            jdbc.update(
                    "insert into figure_release (number, figure, table_text, decided_on, why)"
                            + " values ((select coalesce(max(number), 0) + 1 from figure_release), ?, ?, ?, ?)",
                    entry.figure(),
                    entry.table(),
                    entry.decidedOn(),
                    entry.why());
            try (Stream<String> counted = entry.counted().get()) {
                count(entry.figure(), counted.iterator());
            }
        }
    }

    /** Notes the responses in the place of those of before; where there are none, those stay. */
    private void count(String figure, Iterator<String> responses) {
        if (responses.hasNext()) {
            jdbc.update("delete from figure_response where figure = ?", figure);
        }
        while (responses.hasNext()) {
            List<Object[]> some = new ArrayList<>();
            while (responses.hasNext() && some.size() < RESPONSES_AT_A_TIME) {
                some.add(new Object[] {figure, responses.next()});
            }
            jdbc.batchUpdate(
                    "insert into figure_response (figure, response) values (?, ?) on conflict do nothing", some);
        }
    }

    private Supplier<Stream<String>> counted(String figure) {
        return () -> jdbc.queryForStream(
                "select response from figure_response where figure = ?", (row, number) -> row.getString(1), figure);
    }

    /**
     * An entry.
     *
     * @param table the table as text
     * @param counted the responses counted in it, by id; empty where nothing was published. There may be millions: they
     *     are read when they are asked for. Close the stream
     * @param decidedOn the day, as ISO text; empty where it was not kept
     * @param why for staff
     */
    public record Entry(String figure, String table, Supplier<Stream<String>> counted, String decidedOn, String why) {}
}
