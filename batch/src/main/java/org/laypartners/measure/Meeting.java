package org.laypartners.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.laypartners.response.Attendance;

/**
 * A meeting, as the lines of its register tell it.
 *
 * @param id the register's own id for it
 * @param project the project's title
 * @param cancelledBy {@code Trust} or {@code Lay partner}; empty where it was held, or nobody wrote it down
 * @param papersSent the day on which papers went out; empty where nobody wrote it down
 * @param papersAhead working days from the papers to the meeting; 0 where they came on the day or later, empty where nobody
 *     wrote it down
 * @param unmarked how many lay partners were expected and have no mark whether they came
 */
public record Meeting(
        String id,
        String project,
        LocalDate date,
        boolean cancelled,
        Optional<String> cancelledBy,
        Optional<LocalDate> papersSent,
        OptionalInt papersAhead,
        int unmarked) {

    /** A full working week to read in. Our own rule: the role document says only "in advance". */
    public static final int PAPERS_AHEAD = 5;

    /** Each meeting once, in the order of day, project and id. */
    public static List<Meeting> of(Collection<Attendance> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.meeting(), line.project()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(each -> of(each.get(0), each))
                .sorted(Comparator.comparing(Meeting::date)
                        .thenComparing(Meeting::project)
                        .thenComparing(Meeting::id))
                .toList();
    }

    private static Meeting of(Attendance first, List<Attendance> lines) {
        Optional<LocalDate> papers = lines.stream()
                .flatMap(line -> line.answers().day("reg_papers_sent").stream())
                .findFirst();
        return new Meeting(
                first.meeting(),
                first.project(),
                first.date(),
                lines.stream().allMatch(Attendance::cancelled),
                lines.stream()
                        .flatMap(line -> line.answers().choice("reg_cancelled_by").stream())
                        .findFirst(),
                papers,
                papers.map(sent -> OptionalInt.of(WorkingDays.between(sent, first.date())))
                        .orElse(OptionalInt.empty()),
                (int) lines.stream()
                        .filter(line -> line.expected()
                                && !line.cancelled()
                                && line.status().isEmpty())
                        .count());
    }

    /** Papers that came less than {@value #PAPERS_AHEAD} working days before the meeting. */
    public boolean papersLate() {
        return papersAhead.isPresent() && papersAhead.getAsInt() < PAPERS_AHEAD;
    }
}
