package org.laypartners.inbox;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an archived file is called: the day, and the name it was dropped under.
 *
 * @param dropped the name without the day, made safe to show
 */
record ArchiveName(String dropped) {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-(.+)");

    static ArchiveName of(Path file) {
        String name = SafeName.of(file);
        Matcher parts = FORM.matcher(name);
        return new ArchiveName(parts.matches() ? parts.group(1) : name);
    }
}
