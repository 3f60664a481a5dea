package org.laypartners.export;

/** Which tool's shape an export has, found from its content. */
public enum ExportFormat {
    MICROSOFT_FORMS("Microsoft Forms"),
    GOOGLE_FORMS("Google Forms"),
    SURVEYMONKEY("SurveyMonkey"),
    QUALTRICS("Qualtrics"),
    LIMESURVEY("LimeSurvey"),
    ODK("ODK Central"),
    KOBO("KoboToolbox"),
    TEAMS("Microsoft Teams"),
    ZOOM("Zoom"),
    MEET("Google Meet"),
    TABLE("a plain table");

    private final String title;

    ExportFormat(String title) {
        this.title = title;
    }

    /** Whether it tells who was at an online meeting. */
    public boolean isMeeting() {
        return this == TEAMS || this == ZOOM || this == MEET;
    }

    /** The name that staff know. */
    public String title() {
        return title;
    }
}
