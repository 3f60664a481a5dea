package org.laypartners;

import java.nio.file.Path;

/** Where things are in a data folder. */
record DataFolder(Path root) {
    Path store() {
        return root.resolve("store").resolve("lay-partners.db");
    }

    Path rejected() {
        return root.resolve("rejected");
    }

    Path site() {
        return root.resolve("public").resolve("index.html");
    }

    Path reports() {
        return root.resolve("staff").resolve("index.html");
    }
}
