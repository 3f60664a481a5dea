package org.laypartners.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.laypartners.store.FileId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The headings that exports of each form and tool had, to say when a form drifted, and since which file. */
public final class FormHeadings {
    /** Enough to find a heading by; an unexpected one may hold an answer, so no more of it is kept. */
    private static final int LONGEST = 120;

    private static final Comparator<Drift> ORDER = Comparator.comparing(Drift::form)
            .thenComparing(Drift::sinceDay)
            .thenComparing(Drift::sinceFile)
            .thenComparing(Drift::kind)
            .thenComparing(Drift::heading)
            .thenComparing(Drift::version);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public FormHeadings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(
                Objects.requireNonNull(jdbc.getDataSource(), "a store needs a data source")));
    }

    /**
     * Notes a file's headings, all at once: in the caller's transaction or in one of its own. The first file of a form and
     * tool is the base line: only its unused headings are news. In later files a heading that was never seen is, and one
     * that the file noted before had and this one lacks. A file noted before, by its content, changes nothing, but that a
     * heading which a new definition accepts is no longer unused.
     *
     * @param version of the form's definition, from 1
     * @param format the tool that the file came from
     * @param used the headings that answer a question, evened out by the caller
     * @param unused the others, evened out likewise
     * @return what the file brought, in a fixed order; the same when the same file is noted again
     */
    public List<Drift> note(
            String form,
            int version,
            String format,
            Set<String> used,
            Set<String> unused,
            FileId file,
            String name,
            LocalDate day) {
        Sighting sighting = new Sighting(form, version, format, file.sha256(), name, day);
        SortedMap<String, Part> headings = new TreeMap<>();
        unused.forEach(heading -> headings.put(start(heading), Part.UNUSED));
        used.forEach(heading -> headings.put(start(heading), Part.USED));
        transaction.executeWithoutResult(status -> note(sighting, headings));
        return of(file);
    }

    /** What each file brought that still holds: in the order of the forms, then of the days. */
    public List<Drift> all() {
        return drifts("", "");
    }

    /** What this file brought, whatever definitions it was read by, in a fixed order. */
    public List<Drift> of(FileId file) {
        return drifts(" and first_sha256 = ?", " and gone_sha256 = ?", file.sha256());
    }

    private void note(Sighting sighting, SortedMap<String, Part> headings) {
        boolean base = knowsNone(sighting);
        boolean anew = jdbc.update(
                        "insert into form_heading_file (form, format, sha256) values (?, ?, ?) on conflict do nothing",
                        sighting.form(),
                        sighting.format(),
                        sighting.sha256())
                == 1;
        if (anew) {
            headings.forEach((heading, part) -> see(sighting, heading, part, base));
            TreeSet<String> gone = new TreeSet<>(present(sighting));
            gone.removeAll(headings.keySet());
            gone.forEach(heading -> miss(sighting, heading));
        }
        headings.forEach((heading, part) -> accept(sighting, heading, part));
    }

    private boolean knowsNone(Sighting sighting) {
        return jdbc.queryForList(
                        "select sha256 from form_heading_file where form = ? and format = ? limit 1",
                        String.class,
                        sighting.form(),
                        sighting.format())
                .isEmpty();
    }

    private List<String> present(Sighting sighting) {
        return jdbc.queryForList(
                "select heading from form_heading where form = ? and format = ? and gone_sha256 = ''",
                String.class,
                sighting.form(),
                sighting.format());
    }

    private void see(Sighting sighting, String heading, Part part, boolean base) {
        jdbc.update(
                """
                insert into form_heading (form, format, heading, part, base_line, first_version, first_sha256,
                                          first_name, first_day, gone_version, gone_sha256, gone_name, gone_day)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '', '', '')
                on conflict (form, format, heading) do update set
                    gone_version = 0, gone_sha256 = '', gone_name = '', gone_day = ''
                """,
                sighting.form(),
                sighting.format(),
                heading,
                part.name(),
                base ? 1 : 0,
                sighting.version(),
                sighting.sha256(),
                sighting.name(),
                sighting.day().toString());
    }

    private void miss(Sighting sighting, String heading) {
        jdbc.update(
                "update form_heading set gone_version = ?, gone_sha256 = ?, gone_name = ?, gone_day = ?"
                        + " where form = ? and format = ? and heading = ?",
                sighting.version(),
                sighting.sha256(),
                sighting.name(),
                sighting.day().toString(),
                sighting.form(),
                sighting.format(),
                heading);
    }

    private void accept(Sighting sighting, String heading, Part part) {
        if (part == Part.USED) {
            jdbc.update(
                    "update form_heading set part = ? where form = ? and format = ? and heading = ? and part <> ?",
                    part.name(),
                    sighting.form(),
                    sighting.format(),
                    heading,
                    part.name());
        }
    }

    private List<Drift> drifts(String onlyFirst, String onlyGone, Object... file) {
        List<Drift> drifts = new ArrayList<>(jdbc.query(
                "select * from form_heading where (part = 'UNUSED' or base_line = 0)" + onlyFirst,
                (row, number) -> drift(
                        row,
                        "first",
                        row.getString("part").equals(Part.USED.name()) ? Drift.Kind.NEW_USED : Drift.Kind.NEW_UNUSED),
                file));
        drifts.addAll(jdbc.query(
                "select * from form_heading where gone_sha256 <> ''" + onlyGone,
                (row, number) -> drift(row, "gone", Drift.Kind.GONE),
                file));
        return drifts.stream().sorted(ORDER).toList();
    }

    private static Drift drift(ResultSet row, String since, Drift.Kind kind) throws SQLException {
        return new Drift(
                row.getString("form"),
                row.getInt(since + "_version"),
                row.getString("heading"),
                kind,
                row.getString(since + "_name"),
                LocalDate.parse(row.getString(since + "_day")));
    }

    private static String start(String heading) {
        if (heading.length() <= LONGEST) {
            return heading;
        }
        // Never half a character.
        return heading.substring(0, Character.isHighSurrogate(heading.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private enum Part {
        USED,
        UNUSED
    }

    private record Sighting(String form, int version, String format, String sha256, String name, LocalDate day) {}
}
