package org.laypartners.setting;

import java.nio.file.Path;
import org.laypartners.proofreading.ContentLists;

/** Where things are in the project's own folder. */
public final class HomeFolders {
    private HomeFolders() {}

    public static Path forms(Path home) {
        return home.resolve("batch").resolve("forms");
    }

    public static Path examples(Path home) {
        return home.resolve("batch").resolve("examples").resolve("inbox");
    }

    public static Path reference(Path home) {
        return home.resolve("batch").resolve("reference");
    }

    /** What {@code check} holds the pages against. */
    public static ContentLists contentLists(Path home) {
        return new ContentLists(
                reference(home).resolve("plain_words.csv"),
                reference(home).resolve("technical_terms.csv"),
                home.resolve("batch").resolve("reading-scores.csv"));
    }
}
