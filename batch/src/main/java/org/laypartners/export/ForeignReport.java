package org.laypartners.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports and surveys that are known by sight and not read yet, so that the refusal can name them. */
enum ForeignReport {
    TEAMS("a Microsoft Teams attendance report", true),
    ZOOM("a Zoom participants report", true),
    MEET("a Google Meet attendance report", true),
    SURVEYMONKEY("a SurveyMonkey export", false),
    QUALTRICS("a Qualtrics export", false),
    LIMESURVEY("a LimeSurvey export", false),
    ODK("an ODK Central or KoboToolbox export", false);

    private static final List<Sign> SIGNS = List.of(
            new Sign(TEAMS, "full name", "user action"),
            new Sign(TEAMS, "full name", "join time", "leave time"),
            new Sign(TEAMS, "first join", "last leave"),
            new Sign(TEAMS, "1. summary"),
            new Sign(TEAMS, "meeting summary"),
            new Sign(TEAMS, "in-meeting duration", "participant id (upn)"),
            new Sign(ZOOM, "name (original name)", "user email"),
            new Sign(ZOOM, "name (original name)", "total duration (minutes)"),
            new Sign(ZOOM, "meeting id", "topic", "start time"),
            new Sign(MEET, "time joined", "time exited"),
            new Sign(SURVEYMONKEY, "respondent id", "collector id"),
            new Sign(QUALTRICS, "startdate", "recordeddate", "responseid"),
            new Sign(LIMESURVEY, "submitdate", "lastpage", "startlanguage"),
            new Sign(LIMESURVEY, "date submitted", "last page", "start language"),
            new Sign(ODK, "meta-instanceid", "submitterid"),
            new Sign(ODK, "_uuid", "_submission_time"));

    /** A Meet report of the older kind has these columns and no others. */
    private static final Set<String> MEET_COLUMNS = Set.of("name", "email", "duration");

    private final String title;
    private final boolean meeting;

    ForeignReport(String title, boolean meeting) {
        this.title = title;
        this.meeting = meeting;
    }

    /** Refuses the file when one of its first rows is the mark of such a report. */
    static void refuse(List<List<String>> firstRows) {
        boolean first = true;
        for (List<String> row : firstRows) {
            Set<String> cells = row.stream()
                    .map(HeadingText::fold)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.toSet());
            if (!cells.isEmpty()) {
                recognise(cells, first).ifPresent(report -> {
                    throw report.refusal();
                });
                first = false;
            }
        }
    }

    private static Optional<ForeignReport> recognise(Set<String> cells, boolean first) {
        if (cells.equals(MEET_COLUMNS)) {
            return Optional.of(MEET);
        }
        // A single cell is a mark only at the top: further down it may be a line of what somebody wrote.
        return SIGNS.stream()
                .filter(sign -> (first || sign.cells.size() > 1) && cells.containsAll(sign.cells))
                .map(Sign::report)
                .findFirst();
    }

    private UnreadableFile refusal() {
        return meeting
                ? new UnreadableFile(
                        name() + "_REPORT",
                        "This looks like " + title + ". The night reads meeting registers, not these reports yet.",
                        "Put the attendance in the meeting register and drop that.")
                : new UnreadableFile(
                        name() + "_EXPORT",
                        "This looks like " + title + ". The night does not read these yet.",
                        "Copy the answers to a table with one heading row, and drop that.");
    }

    private record Sign(ForeignReport report, Set<String> cells) {
        Sign(ForeignReport report, String... cells) {
            this(report, Set.of(cells));
        }
    }
}
