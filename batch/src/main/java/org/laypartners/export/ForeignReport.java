package org.laypartners.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
            new Sign(TEAMS, "2. participants"),
            new Sign(TEAMS, "meeting summary"),
            new Sign(TEAMS, "in-meeting duration", "participant id (upn)"),
            new Sign(ZOOM, "name (original name)"),
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
        for (List<String> row : firstRows) {
            ForeignReport report = recognise(row.stream()
                    .map(HeadingText::fold)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.toSet()));
            if (report != null) {
                throw report.refusal();
            }
        }
    }

    private static @Nullable ForeignReport recognise(Set<String> cells) {
        if (cells.equals(MEET_COLUMNS)) {
            return MEET;
        }
        for (Sign sign : SIGNS) {
            if (cells.containsAll(sign.cells)) {
                return sign.report;
            }
        }
        return null;
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
