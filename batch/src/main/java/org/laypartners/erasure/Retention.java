package org.laypartners.erasure;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.laypartners.journal.FaultLists;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erases what has been kept as long as its rule says. */
public final class Retention {
    private static final String OLD_ANSWERS = " from response where form = ? and happened_on < ?";
    /** Never the last: the next night's number counts on from it. */
    private static final String OLD_NIGHTS = " from night where day < ? and outcome <> 'running'"
            + " and id < (select max(id) from night)"
            + " and not exists (select 1 from dropped_file d where d.night = night.id and d.reported_in = 0)";

    private static final String REFUSED_LONG_AGO =
            "This file was refused so long ago that the reason is no longer kept.";
    private static final String EXPORT_AGAIN =
            "Export it again and drop the new file. If that is refused too, the reason stands here.";

    private final JdbcTemplate jdbc;

    public Retention(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts what {@link #tidy} would erase.
     *
     * @return how many answers, by form id
     */
    public Map<String, Integer> due(LocalDate today, Map<String, Integer> months) {
        Map<String, Integer> due = new TreeMap<>();
        months.forEach((form, kept) -> due.put(form, count(OLD_ANSWERS, form, oldest(today, kept))));
        return due;
    }

    /**
     * Erases what is older than its form allows: from the day it was sent, or for a register the day of the meeting.
     *
     * @param months by form id, in whole months; a form that is not there is left alone
     * @return how many answers were erased, by form id
     */
    public Map<String, Integer> tidy(LocalDate today, Map<String, Integer> months) {
        Map<String, Integer> erased = new TreeMap<>();
        months.forEach(
                (form, kept) -> erased.put(form, jdbc.update("delete" + OLD_ANSWERS, form, oldest(today, kept))));
        return erased;
    }

    /** Counts the nights that {@link #tidyHistory} would erase. */
    public int dueHistory(LocalDate today, int months) {
        return count(OLD_NIGHTS, oldest(today, months));
    }

    /**
     * Erases nights that ended and were reported, with what was dropped in them. Of a file that no night is left of, the
     * name, the headings and the reasons go; its digest and its counts stay, so that the same file dropped again is known.
     *
     * @param months how long they are kept, in whole months
     * @return how many nights were erased
     */
    public int tidyHistory(LocalDate today, int months) {
        String oldest = oldest(today, months);
        jdbc.update("delete from dropped_file where night in (select id" + OLD_NIGHTS + ")", oldest);
        int nights = jdbc.update("delete" + OLD_NIGHTS, oldest);
        String forgotten = " where state <> 'READING' and not exists (select 1 from dropped_file d"
                + " where d.sha256 = export_file.sha256 and d.definitions = export_file.definitions)";
        int rows = jdbc.update("update refused_row set line = 0, faults = '' where faults <> '' and exists"
                + " (select 1 from export_file" + forgotten + " and export_file.sha256 = refused_row.sha256"
                + " and export_file.definitions = refused_row.definitions)");
        if (rows > 0) {
            new FaultLists(jdbc).tidy();
        }
        jdbc.update(
                "update export_file set name = ?, oddities = '[]'" + forgotten + " and name <> ?",
                Traces.ERASED,
                Traces.ERASED);
        // A reason may quote a heading, and whoever drops the same file again still needs a sentence.
        jdbc.update(
                "update export_file set reason = ?, advice = ?" + forgotten + " and reason <> '' and reason <> ?",
                REFUSED_LONG_AGO,
                EXPORT_AGAIN,
                REFUSED_LONG_AGO);
        jdbc.update("update form_heading set first_name = ? where first_day < ?", Traces.ERASED, oldest);
        jdbc.update(
                "update form_heading set gone_name = ? where gone_day <> '' and gone_day < ?", Traces.ERASED, oldest);
        return nights;
    }

    private int count(String what, Object... arguments) {
        Integer count = jdbc.queryForObject("select count(*)" + what, Integer.class, arguments);
        return count == null ? 0 : count;
    }

    private static String oldest(LocalDate today, int months) {
        return today.minusMonths(months).toString();
    }
}
