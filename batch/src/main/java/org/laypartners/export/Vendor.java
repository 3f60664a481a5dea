package org.laypartners.export;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laypartners.csv.HeadingText;

/** Knows a form tool by its own columns, and what each of those is for. */
final class Vendor {
    private static final Map<String, Role> MICROSOFT = Map.of(
            "id", Role.NUMBER,
            "start time", Role.STARTED,
            "completion time", Role.SUBMITTED,
            "last modified time", Role.MODIFIED,
            "email", Role.ACCOUNT_EMAIL,
            "name", Role.ACCOUNT_NAME,
            "language", Role.DROPPED,
            "total points", Role.DROPPED,
            "quiz feedback", Role.DROPPED);

    private static final Map<String, Role> GOOGLE = Map.of(
            "timestamp", Role.SUBMITTED,
            "email address", Role.ACCOUNT_EMAIL,
            "username", Role.ACCOUNT_EMAIL,
            "score", Role.DROPPED);

    /** SurveyMonkey puts who was invited in columns of its own; what the form asks for stands in others. */
    private static final Map<String, Role> SURVEYMONKEY = Map.of(
            "respondent id", Role.NUMBER,
            "start date", Role.STARTED,
            "end date", Role.SUBMITTED,
            "date created", Role.STARTED,
            "date modified", Role.SUBMITTED,
            "collector id", Role.DROPPED,
            "email address", Role.DROPPED,
            "first name", Role.DROPPED,
            "last name", Role.DROPPED,
            "custom data 1", Role.DROPPED);

    private static final Map<String, Role> QUALTRICS = Map.ofEntries(
            Map.entry("responseid", Role.NUMBER),
            Map.entry("startdate", Role.STARTED),
            Map.entry("enddate", Role.SUBMITTED),
            Map.entry("recordeddate", Role.DROPPED),
            Map.entry("status", Role.DROPPED),
            Map.entry("progress", Role.DROPPED),
            Map.entry("duration (in seconds)", Role.DROPPED),
            Map.entry("finished", Role.DROPPED),
            Map.entry("recipientlastname", Role.DROPPED),
            Map.entry("recipientfirstname", Role.DROPPED),
            Map.entry("recipientemail", Role.DROPPED),
            Map.entry("externalreference", Role.DROPPED),
            Map.entry("externaldatareference", Role.DROPPED),
            Map.entry("distributionchannel", Role.DROPPED),
            Map.entry("userlanguage", Role.DROPPED));

    private static final Map<String, Role> LIMESURVEY = Map.ofEntries(
            Map.entry("id", Role.NUMBER),
            Map.entry("response id", Role.NUMBER),
            Map.entry("submitdate", Role.SUBMITTED),
            Map.entry("date submitted", Role.SUBMITTED),
            Map.entry("startdate", Role.STARTED),
            Map.entry("date started", Role.STARTED),
            Map.entry("datestamp", Role.MODIFIED),
            Map.entry("date last action", Role.MODIFIED),
            Map.entry("lastpage", Role.DROPPED),
            Map.entry("last page", Role.DROPPED),
            Map.entry("startlanguage", Role.DROPPED),
            Map.entry("start language", Role.DROPPED),
            Map.entry("seed", Role.DROPPED),
            Map.entry("token", Role.DROPPED),
            Map.entry("refurl", Role.DROPPED),
            Map.entry("referrer url", Role.DROPPED));

    private static final Map<String, Role> ODK = Map.ofEntries(
            Map.entry("key", Role.NUMBER),
            Map.entry("submissiondate", Role.SUBMITTED),
            Map.entry("meta-instanceid", Role.DROPPED),
            Map.entry("submitterid", Role.DROPPED),
            Map.entry("submittername", Role.DROPPED),
            Map.entry("attachmentspresent", Role.DROPPED),
            Map.entry("attachmentsexpected", Role.DROPPED),
            Map.entry("status", Role.DROPPED),
            Map.entry("reviewstate", Role.DROPPED),
            Map.entry("edits", Role.DROPPED),
            Map.entry("formversion", Role.DROPPED));

    private static final Map<String, Role> KOBO = Map.ofEntries(
            Map.entry("_uuid", Role.NUMBER),
            Map.entry("_submission_time", Role.SUBMITTED),
            Map.entry("start", Role.STARTED),
            // With its zone; the time of submission has none, and stands in only where a form leaves this one out.
            Map.entry("end", Role.SUBMITTED),
            Map.entry("today", Role.DROPPED),
            Map.entry("__version__", Role.DROPPED),
            Map.entry("_id", Role.DROPPED),
            Map.entry("_validation_status", Role.DROPPED),
            Map.entry("_status", Role.DROPPED),
            Map.entry("_submitted_by", Role.DROPPED),
            Map.entry("_notes", Role.DROPPED),
            Map.entry("_tags", Role.DROPPED),
            Map.entry("_index", Role.DROPPED),
            Map.entry("meta/instanceid", Role.DROPPED),
            Map.entry("meta/rootuuid", Role.DROPPED));

    /** JotForm, SmartSurvey, Citizen Space, and the names that people give such columns by hand. */
    private static final Map<String, Role> TABLE = Map.ofEntries(
            Map.entry("response id", Role.NUMBER),
            Map.entry("submission id", Role.NUMBER),
            Map.entry("userno", Role.NUMBER),
            Map.entry("submitted", Role.SUBMITTED),
            Map.entry("submitted at", Role.SUBMITTED),
            Map.entry("submitted on", Role.SUBMITTED),
            Map.entry("date submitted", Role.SUBMITTED),
            Map.entry("submission date", Role.SUBMITTED),
            Map.entry("submission time", Role.SUBMITTED),
            Map.entry("ended", Role.SUBMITTED),
            Map.entry("completed", Role.SUBMITTED),
            Map.entry("meeting start", Role.SUBMITTED),
            Map.entry("started", Role.STARTED),
            Map.entry("date started", Role.STARTED),
            Map.entry("last update date", Role.MODIFIED),
            Map.entry("last updated", Role.MODIFIED),
            Map.entry("userid", Role.DROPPED),
            Map.entry("unique id", Role.DROPPED),
            Map.entry("tracking link", Role.DROPPED),
            Map.entry("completion status", Role.DROPPED));

    private static final Map<ExportFormat, Map<String, Role>> ROLES = Map.of(
            ExportFormat.MICROSOFT_FORMS, MICROSOFT,
            ExportFormat.GOOGLE_FORMS, GOOGLE,
            ExportFormat.SURVEYMONKEY, SURVEYMONKEY,
            ExportFormat.QUALTRICS, QUALTRICS,
            ExportFormat.LIMESURVEY, LIMESURVEY,
            ExportFormat.ODK, ODK,
            ExportFormat.KOBO, KOBO,
            ExportFormat.TABLE, TABLE);

    /** What no table of another kind has side by side. */
    private static final List<Signs> SIGNS = List.of(
            new Signs(ExportFormat.MICROSOFT_FORMS, Set.of("id", "start time", "completion time")),
            new Signs(ExportFormat.SURVEYMONKEY, Set.of("respondent id", "collector id")),
            new Signs(ExportFormat.QUALTRICS, Set.of("startdate", "recordeddate", "responseid")),
            new Signs(ExportFormat.LIMESURVEY, Set.of("submitdate", "lastpage")),
            new Signs(ExportFormat.LIMESURVEY, Set.of("submitdate", "startlanguage")),
            new Signs(ExportFormat.LIMESURVEY, Set.of("date submitted", "last page")),
            new Signs(ExportFormat.ODK, Set.of("submissiondate", "key")),
            new Signs(ExportFormat.ODK, Set.of("meta-instanceid", "submitterid")),
            new Signs(ExportFormat.KOBO, Set.of("_uuid", "_submission_time")));

    private Vendor() {}

    /** The tool whose own columns stand in a row; empty when those of none do. */
    static Optional<ExportFormat> byOwnColumns(List<String> cells) {
        Set<String> folded = folded(cells);
        return SIGNS.stream()
                .filter(signs -> folded.containsAll(signs.columns))
                .map(Signs::format)
                .findFirst();
    }

    /** The tool whose heading row this is. */
    static ExportFormat format(List<String> headings) {
        return byOwnColumns(headings)
                .orElse(folded(headings).contains("timestamp") ? ExportFormat.GOOGLE_FORMS : ExportFormat.TABLE);
    }

    static Role role(ExportFormat format, String heading) {
        String folded = HeadingText.fold(heading);
        if (NeverKept.is(folded)
                || (format == ExportFormat.MICROSOFT_FORMS
                        && (folded.startsWith("points - ") || folded.startsWith("feedback - ")))) {
            return Role.DROPPED;
        }
        return ROLES.getOrDefault(format, Map.of()).getOrDefault(folded, Role.QUESTION);
    }

    private static Set<String> folded(List<String> cells) {
        Set<String> folded = new HashSet<>();
        cells.forEach(cell -> folded.add(HeadingText.fold(cell)));
        return folded;
    }

    private record Signs(ExportFormat format, Set<String> columns) {}
}
