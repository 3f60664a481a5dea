package org.laypartners.content;

import java.util.Map;

/**
 * A page that no editor writes, made from one that an editor wrote.
 *
 * @param output where it stands, from the site's root
 * @param from the page that it takes everything else from, from the site's root
 * @param type which template prints it
 * @param shows what it has in place of that page's own values
 */
public record DerivedPage(String output, String from, String type, Map<String, Object> shows) {
    public DerivedPage {
        shows = Map.copyOf(shows);
    }

    /** The way from this page to the root of the site: empty, or ending in a slash. */
    public String rootPath() {
        return "../".repeat((int) output.chars().filter(letter -> letter == '/').count());
    }
}
