package org.laypartners.attendance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.RowFault;

/**
 * The attendance lists of Microsoft Teams from 2020 and 2021: a row for each coming and going, often without a heading,
 * and no end for those who were still there when somebody took the list.
 */
final class TeamsEvents {
    private static final Set<String> COMING = Set.of("joined", "joined before");
    private static final String GOING = "left";
    private static final int CELLS = 3;

    /** A form's export begins with its headings, so that a few rows decide. */
    private static final int SURE = 3;

    private final ReportNotes notes = new ReportNotes();
    private final List<RawRecord> events;
    private final SessionClock clock;
    private final String end;
    private long stillIn;
    private long neverCame;

    private TeamsEvents(List<RawRecord> events) {
        this.events = events;
        List<String> times = events.stream().map(row -> row.cells().get(2)).toList();
        clock = SessionClock.starting("", times);
        end = latest(times);
    }

    static boolean fits(List<RawRecord> rows) {
        return !rows.isEmpty()
                && (heads(rows.get(0)) || rows.stream().limit(SURE).allMatch(TeamsEvents::isEvent));
    }

    private static boolean heads(RawRecord row) {
        return ReportTable.headings(row).containsAll(Set.of("full name", "user action"));
    }

    private static boolean isEvent(RawRecord row) {
        return row.cells().size() >= CELLS
                && row.cells().stream().skip(CELLS).allMatch(String::isBlank)
                && (COMING.contains(action(row)) || action(row).equals(GOING))
                && ClockTime.read(row.cells().get(2)).filter(ClockTime::hasDate).isPresent();
    }

    private static String action(RawRecord row) {
        return HeadingText.fold(row.cells().get(1));
    }

    static MeetingReport read(List<RawRecord> rows) {
        boolean headed = heads(rows.get(0));
        List<RawRecord> events = rows.subList(headed ? 1 : 0, rows.size());
        if (events.isEmpty()) {
            throw ReportRefusal.NOBODY.because();
        }
        boolean known = !headed || ReportTable.headings(rows.get(0)).contains("timestamp");
        if (!known || events.stream().noneMatch(TeamsEvents::isEvent)) {
            throw ReportRefusal.UNKNOWN_FORMAT.because();
        }
        return new TeamsEvents(events.stream().filter(TeamsEvents::isEvent).toList())
                .report(
                        headed ? rows.get(0).number() : 0,
                        events.stream().filter(row -> !isEvent(row)).toList());
    }

    private MeetingReport report(long headerNumber, List<RawRecord> others) {
        List<Join> joins = new ArrayList<>(stays());
        others.forEach(row -> joins.add(unreadable(row)));
        notes.count(
                stillIn,
                "person still in when the list was taken: the last time in the list stands for the end",
                "people still in when the list was taken: the last time in the list stands for the end");
        notes.count(
                neverCame,
                "person seen leaving only: the first time in the list stands for the coming",
                "people seen leaving only: the first time in the list stands for the coming");
        return new MeetingReport(
                MeetingTool.TEAMS,
                "",
                clock.start(),
                clock.lengthUntil(List.of(end)),
                headerNumber,
                new Attendance(Map.of()).of(joins),
                joins.size(),
                notes.all());
    }

    /** Pairs each coming of a name with its next going. */
    private List<Join> stays() {
        List<Join> stays = new ArrayList<>();
        Map<String, Deque<RawRecord>> present = new HashMap<>();
        for (RawRecord row : events) {
            Deque<RawRecord> open =
                    present.computeIfAbsent(HeadingText.fold(row.cells().get(0)), name -> new ArrayDeque<>());
            if (!action(row).equals(GOING)) {
                open.add(row);
            } else if (open.isEmpty()) {
                neverCame++;
                stays.add(stay(row, clock.start(), row.cells().get(2)));
            } else {
                RawRecord came = open.remove();
                stays.add(stay(came, came.cells().get(2), row.cells().get(2)));
            }
        }
        stillIn = present.values().stream().filter(open -> !open.isEmpty()).count();
        present.values()
                .forEach(open ->
                        open.forEach(came -> stays.add(stay(came, came.cells().get(2), end))));
        return stays;
    }

    private Join stay(RawRecord row, String from, String to) {
        Optional<Span> between = clock.between(from, to);
        String length = between.map(span -> span.seconds() + "s").orElse("");
        return new Join(row.number(), row.line(), row.cells().get(0), "", length, between, Optional.empty());
    }

    private static Join unreadable(RawRecord row) {
        int cells = row.cells().size();
        Optional<RowFault> fault = cells < CELLS ? Optional.of(RowFault.TOO_FEW_CELLS) : Optional.empty();
        return new Join(
                row.number(),
                row.line(),
                row.cells().get(0),
                "",
                cells < 2 ? "" : row.cells().get(1),
                Optional.empty(),
                fault);
    }

    private String latest(List<String> times) {
        String latest = clock.start();
        for (String time : times) {
            latest = clock.between(latest, time).isPresent() ? time : latest;
        }
        return latest;
    }
}
