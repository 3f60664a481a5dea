package org.laypartners.attendance;

import org.laypartners.csv.UnreadableFile;

/** Why a report of a meeting cannot be used, and what to do about it. */
enum ReportRefusal {
    NOT_ENGLISH(
            "REPORT_NOT_IN_ENGLISH",
            "This looks like a report of a meeting with headings in another language than English.",
            "Set the meeting tool to English, export the report again and drop that."),
    UNKNOWN_FORMAT(
            "REPORT_FORMAT_UNKNOWN",
            "This looks like a report of a meeting, but its format is not recognised: the tool may have changed it.",
            "Put the attendance in the meeting register and drop that."),
    NO_DATE(
            "REPORT_WITHOUT_DATE",
            "This report of a meeting does not say on which day the meeting was, so no meeting can be found for it.",
            "Export the report with its meeting details at the top, or put the attendance in the meeting register."),
    NOBODY(
            "REPORT_WITHOUT_PEOPLE",
            "This report of a meeting names nobody. Teams leaves people out when all are from outside the organisation.",
            "Put the attendance in the meeting register and drop that."),
    TOO_LONG(
            "REPORT_TOO_LONG",
            "This report of a meeting is longer than 20,000 joins.",
            "Check that it is the right file, or put the attendance in the meeting register.");

    private final String code;
    private final String reason;
    private final String advice;

    ReportRefusal(String code, String reason, String advice) {
        this.code = code;
        this.reason = reason;
        this.advice = advice;
    }

    UnreadableFile because() {
        return new UnreadableFile(code, reason, advice);
    }
}
