package org.laypartners.report;

/**
 * A line of a list on a page.
 *
 * @param text the sentence to read first
 * @param more what to do, or what else to know; may be empty
 * @param link the words of a link; empty where there is nowhere to go
 * @param href where it goes, from the page
 */
public record Item(String text, String more, String link, String href) {
    public static Item of(String text, String more) {
        return new Item(text, more, "", "");
    }
}
