package org.laypartners.export;

/** Which tool's shape an export has, found from its content. */
public enum ExportFormat {
    MICROSOFT_FORMS("Microsoft Forms"),
    GOOGLE_FORMS("Google Forms"),
    TABLE("a plain table");

    private final String title;

    ExportFormat(String title) {
        this.title = title;
    }

    /** The name that staff know. */
    public String title() {
        return title;
    }
}
