package org.laypartners.content;

import java.nio.file.Path;

/** Where the site's own files stand, under one home folder. */
public record SiteFolders(Path home) {
    /** The pages as editors write them. */
    public Path content() {
        return home.resolve("site-content");
    }

    /** The templates, with the styles and pictures under {@code assets}. */
    public Path templates() {
        return home.resolve("templates");
    }

    /** The settings, shared with JBake's own command line. */
    public Path settings() {
        return home.resolve("jbake.properties");
    }

    /** The styles, scripts and pictures, which go to the site as they are. */
    public Path assets() {
        return templates().resolve("assets");
    }
}
