package org.laypartners;

import java.nio.file.Path;

/** Where things are in the project's own folder. */
final class HomeFolders {
    private HomeFolders() {}

    static Path forms(Path home) {
        return home.resolve("batch").resolve("forms");
    }

    static Path examples(Path home) {
        return home.resolve("batch").resolve("examples").resolve("inbox");
    }

    static Path reference(Path home) {
        return home.resolve("batch").resolve("reference");
    }

    static Path plainWords(Path home) {
        return reference(home).resolve("plain_words.csv");
    }
}
