package org.laypartners.markdown;

/**
 * The words of a page's body with spaces between them, without the explanations of terms.
 *
 * @param all also those of the headings
 */
public record PageText(String all, String headings) {
    /** Of a page without words. */
    public static final PageText NONE = new PageText("", "");
}
