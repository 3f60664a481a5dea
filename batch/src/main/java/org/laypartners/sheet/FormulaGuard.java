package org.laypartners.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running text as a formula: text that begins like one gets an apostrophe in front.
 * Guarding and opening are exact opposites, so a guarded cell can come back as it was.
 */
public final class FormulaGuard {
    /** With the full-width forms, which some programs read as their plain twins; see OWASP, CSV injection. */
    private static final String STARTS = "=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[" + STARTS + "].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)'+[" + STARTS + "].*");

    private FormulaGuard() {}

    /** The text, safe to open. */
    public static String guard(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before {@link #guard}. */
    public static String open(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
