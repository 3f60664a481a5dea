package org.laypartners.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * When a range may be stored, so that all comes out as if one process had taken the files in one after another. Ranges are
 * read in any order. They are stored at the same time only where nothing in them can touch: they hold no response in common,
 * and bring nothing that is stored already while a file before them is not finished.
 */
public final class Turn {
    private static final String EARLIER = " night = ? and (place < ? or (place = ? and first_row < ?)) ";

    private final JdbcTemplate jdbc;
    private final Range range;
    private final String form;
    private final Map<String, Boolean> touching = new HashMap<>();

    public Turn(JdbcTemplate jdbc, Range range, String form) {
        this.jdbc = jdbc;
        this.range = range;
        this.form = form;
    }

    /** Whether all that comes before is read, and what files of the same form are was noted. */
    public boolean mayNote() {
        Long before = jdbc.queryForObject(
                "select count(*) from cluster_range where" + EARLIER
                        + "and (state in ('WAITING', 'SENT', 'TAKEN', 'FAILED')"
                        + " or (place < ? and first_row = 0 and form = ? and state in ('READ', 'BACK')))",
                Long.class,
                range.night(),
                range.place(),
                range.place(),
                range.first(),
                range.place(),
                form);
        return before != null && before == 0;
    }

    /**
     * Whether nothing that comes before and is not finished can touch it.
     *
     * @param touches whether some of the marks that another range holds are this one's
     * @param isKnown whether some of its responses are stored
     */
    public boolean mayStore(Predicate<String> touches, BooleanSupplier isKnown) {
        List<Before> all = jdbc.query(
                "select sha256, definitions, first_row, place, state from cluster_range where" + EARLIER
                        + "and form = ? and not (place = ? and state = 'DONE')",
                (row, number) -> new Before(
                        row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getString(5)),
                range.night(),
                range.place(),
                range.place(),
                range.first(),
                form,
                range.place());
        return all.stream()
                        .noneMatch(before -> before.state().equals(RangeState.BACK.name()) || touches(before, touches))
                && (all.stream().allMatch(before -> before.place() == range.place()) || !isKnown.getAsBoolean());
    }

    private boolean touches(Before before, Predicate<String> touches) {
        return touching.computeIfAbsent(before.sha256() + before.first(), key -> touches.test(held(before)));
    }

    private String held(Before before) {
        return jdbc
                .queryForList(
                        "select held from cluster_range where sha256 = ? and definitions = ? and first_row = ?",
                        String.class,
                        before.sha256(),
                        before.definitions(),
                        before.first())
                .stream()
                .findFirst()
                .orElse("");
    }

    private record Before(String sha256, String definitions, long first, long place, String state) {}
}
