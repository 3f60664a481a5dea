package org.laypartners.site;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.laypartners.content.SiteException;

/**
 * The sign on a browser's tab. Where its file is small it goes into each page as a {@code data:} address (RFC 2397), so
 * that a reader's first page asks for one file less.
 */
final class Icon {
    private static final int SMALL_BYTES = 1024;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R\\s*");

    private Icon() {}

    /** The address to write into a page; empty where the file is large or missing, so that pages lead to the file. */
    static String inPage(Path svg) {
        try {
            if (!Files.isRegularFile(svg) || Files.size(svg) > SMALL_BYTES) {
                return "";
            }
            String drawing = LINE_BREAK.matcher(Files.readString(svg).strip()).replaceAll("");
            return "data:image/svg+xml," + encoded(drawing.replace('"', '\''));
        } catch (IOException unreadable) {
            throw new SiteException("The sign on the tab, " + svg.getFileName() + ", cannot be read.", unreadable);
        }
    }

    /** As in a form, but for what an address and an attribute may hold as it is: that is shorter once compressed. */
    private static String encoded(String drawing) {
        return URLEncoder.encode(drawing, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3D", "=")
                .replace("%3A", ":")
                .replace("%2F", "/");
    }
}
