package org.laypartners.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps what is private and what is public out of each other, wherever a person tells the program to write. */
public final class Nesting {
    /** The demo's own data folder lies in the one that a person gets who names none. */
    private static final String DEMO = "demo";

    private Nesting() {}

    /**
     * Refuses a place within a data folder: private files would be published from there, public ones lie among private ones, or
     * either before staff in the inbox.
     *
     * @throws AccessException if it does
     */
    public static void refuseInsideDataFolder(Path place) {
        folderAround(real(place))
                .filter(folder -> !DEMO.equals(String.valueOf(folder.getFileName())))
                .ifPresent(folder -> {
                    throw new AccessException(place + " lies inside the data folder " + folder.getParent() + ", in "
                            + folder.getFileName() + ". Name a place outside of it.");
                });
    }

    /** The folder of a data folder in which a place lies, or which it is, such as {@code rejected}; empty where there is none. */
    public static Optional<Path> folderAround(Path place) {
        for (Path above = place; above != null; above = above.getParent()) {
            Path around = above.getParent();
            if (around != null && isDataFolder(around)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
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
