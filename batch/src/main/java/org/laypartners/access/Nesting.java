package org.laypartners.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps what is private and what is public out of each other, wherever a person tells the program to write. */
public final class Nesting {
    private static final List<String> OF_A_DATA_FOLDER = List.of(
            "public", "staff", "releases", "store", "archive", "rejected", "work", "scratch", "receipts", "backups");

    private Nesting() {}

    /**
     * Refuses a place that lies in a data folder's own folders: private files would be published from there, or public ones
     * lie among private ones.
     *
     * @throws AccessException if it does
     */
    public static void refuseInsideDataFolder(Path place) {
        Path real = real(place);
        for (Path above = real; above != null && above.getParent() != null; above = above.getParent()) {
            Path around = above.getParent();
            if (isDataFolder(around) && OF_A_DATA_FOLDER.contains(String.valueOf(above.getFileName()))) {
                throw new AccessException(place + " lies inside the data folder " + around + ", in "
                        + above.getFileName() + ". Name a place outside of it.");
            }
        }
    }

    /**
     * Refuses a place that lies where the site is baked from: what is written there would be published.
     *
     * @param home the folder with site-content and templates
     * @throws AccessException if it does
     */
    public static void refuseInsideContent(Path place, Path home) {
        Path real = real(place);
        for (String folder : List.of("site-content", "templates")) {
            Path content = real(home.resolve(folder));
            if (real.startsWith(content)) {
                throw new AccessException(place + " lies in " + content
                        + ", from where files are published. Name a place outside of it.");
            }
        }
    }

    private static boolean isDataFolder(Path folder) {
        return Files.isRegularFile(folder.resolve("lock")) && Files.isDirectory(folder.resolve("inbox"));
    }

    /** Where a path leads through links, also when its last parts are not there yet. */
    private static Path real(Path path) {
        Path there = path.toAbsolutePath().normalize();
        Path rest = Path.of("");
        while (!Files.exists(there) && there.getParent() != null) {
            rest = Path.of(String.valueOf(there.getFileName())).resolve(rest);
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(rest).normalize();
        } catch (IOException fault) {
            throw new AccessException("The place " + path + " cannot be looked at.", fault);
        }
    }
}
