package org.laypartners.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.*;

/** x. */
public final class ContentCheck {
    private ContentCheck() {}
    /** x. */
    public record F(boolean isError, String inWords) {}
    /** x. */
    public static List<F> check(SiteFolders f, Path output, LocalDate pages) {
        return List.of();
    }
}
