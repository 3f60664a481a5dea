package org.laypartners.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Public site and staff reports of one night, in the making and then live. {@code public} and {@code staff} are links
 * through {@code releases/current}, so that one rename switches both. Needs the lock on the data folder, but for
 * {@link #current}.
 */
public final class Release {
    static final String UNFINISHED = ".part";

    private static final String CURRENT = "current";
    private static final String PUBLIC = "public";
    private static final String STAFF = "staff";

    private final Path data;
    private final ReleaseName name;

    private Release(Path data, ReleaseName name) {
        this.data = data;
        this.name = name;
    }

    /**
     * Starts an empty release, and clears away any that was never finished.
     *
     * @throws ReleaseException if {@code public} or {@code staff} is not this program's own link, or the folder cannot be
     *     written to. Nothing of somebody's own is deleted
     */
    public static Release begin(Path data, LocalDate day) {
        refuseForeign(data);
        Path releases = data.resolve("releases");
        try {
            if (!Files.isDirectory(releases)) {
                Files.createDirectories(releases);
                Trees.restrict(releases, "rwxr-xr-x");
            }
            clearUnfinished(releases);
            Release release = new Release(data, next(releases, day));
            Files.createDirectories(release.publicTree());
            Files.createDirectory(release.staffTree());
            Trees.restrict(release.staffTree(), "rwx------");
            return release;
        } catch (IOException fault) {
            throw new ReleaseException("The folder " + releases + " cannot be written to.", fault);
        }
    }

    /**
     * Deletes every release but the live one, because somebody in them is to be forgotten.
     *
     * @throws ReleaseException if one cannot be deleted
     */
    public static void deleteAllBefore(Path data) {
        Path releases = data.resolve("releases");
        Optional<String> live = current(data);
        if (!Files.isDirectory(releases)) {
            return;
        }
        try {
            for (Path path : Trees.list(releases)) {
                boolean release = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        && (ReleaseName.of(path).isPresent() || path.toString().endsWith(UNFINISHED));
                if (release && !live.equals(Optional.of(String.valueOf(path.getFileName())))) {
                    Trees.delete(path);
                }
            }
        } catch (IOException fault) {
            throw new ReleaseException("An older release in " + releases + " cannot be deleted.", fault);
        }
    }

    /** The name of the release that is live; empty when there is none. */
    public static Optional<String> current(Path data) {
        try {
            Path link = data.resolve("releases").resolve(CURRENT);
            return Files.isSymbolicLink(link)
                    ? Optional.of(Files.readSymbolicLink(link).toString())
                    : Optional.empty();
        } catch (IOException fault) {
            throw new ReleaseException("The folder " + data.resolve("releases") + " cannot be read.", fault);
        }
    }

    public String name() {
        return name.toString();
    }

    /** Where to write the public site. */
    public Path publicTree() {
        return unfinished().resolve(PUBLIC);
    }

    /** Where to write the staff reports. */
    public Path staffTree() {
        return unfinished().resolve(STAFF);
    }

    /**
     * Makes it live: all of it is on the disk first, then one rename switches both trees. Then deletes the oldest, never
     * the live one; what cannot be deleted is left to the next night, since the release itself is good.
     *
     * @param keep how many releases to keep, this one among them; at least 1
     * @throws ReleaseException if it cannot be made live; what was live before still is
     */
    public void goLive(int keep) {
        Path releases = data.resolve("releases");
        try {
            Trees.settle(publicTree(), "rwxr-xr-x", "rw-r--r--");
            Trees.settle(staffTree(), "rwx------", "rw-------");
            Trees.restrict(unfinished(), "rwxr-xr-x");
            Trees.flush(unfinished());
            Files.move(unfinished(), releases.resolve(name()), StandardCopyOption.ATOMIC_MOVE);
            Trees.flush(releases);
            // These two point nowhere before the first release; the one between them is the switch.
            Trees.point(data.resolve(PUBLIC), Path.of("releases", CURRENT, PUBLIC));
            Trees.point(data.resolve(STAFF), Path.of("releases", CURRENT, STAFF));
            Trees.point(releases.resolve(CURRENT), Path.of(name()));
        } catch (IOException fault) {
            throw new ReleaseException("The release " + name + " could not be made live in " + releases + ".", fault);
        }
        prune(releases, Math.max(1, keep));
    }

    private Path unfinished() {
        return data.resolve("releases").resolve(name + UNFINISHED);
    }

    private void prune(Path releases, int keep) {
        try {
            List<Path> old = Trees.list(releases).stream()
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.equals(releases.resolve(name())))
                    .filter(path -> ReleaseName.of(path).isPresent())
                    .sorted(Comparator.comparing(
                                    (Path path) -> ReleaseName.of(path).orElseThrow())
                            .reversed())
                    .skip(keep - 1L)
                    .toList();
            for (Path release : old) {
                Trees.delete(release);
            }
        } catch (IOException leftToTheNextNight) {
            // The release is live and good: that some old one is in the way must not call the night a failure.
        }
    }

    /** One above every release of the day, so that a name is never used again while a younger one is there. */
    private static ReleaseName next(Path releases, LocalDate day) throws IOException {
        int last = Trees.list(releases).stream()
                .map(ReleaseName::of)
                .flatMap(Optional::stream)
                .filter(release -> release.day().equals(day))
                .mapToInt(ReleaseName::number)
                .max()
                .orElse(0);
        return new ReleaseName(day, last + 1);
    }

    private static void clearUnfinished(Path releases) throws IOException {
        for (Path left : Trees.list(releases)) {
            if (left.toString().endsWith(UNFINISHED)) {
                Trees.delete(left);
            }
        }
    }

    /** Whatever is not our own link stays: a folder with somebody's files, or a link that shows one tree in the other. */
    private static void refuseForeign(Path data) {
        for (String tree : List.of(PUBLIC, STAFF)) {
            Path link = data.resolve(tree);
            if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !isOurs(link, tree)) {
                throw new ReleaseException(link + " was not made by this program. Move it away, then run again.");
            }
        }
        Path current = data.resolve("releases").resolve(CURRENT);
        if (Files.exists(current, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current)) {
            throw new ReleaseException(current + " was not made by this program. Move it away, then run again.");
        }
    }

    private static boolean isOurs(Path link, String tree) {
        try {
            return Files.isSymbolicLink(link)
                    && Files.readSymbolicLink(link).equals(Path.of("releases", CURRENT, tree));
        } catch (IOException fault) {
            throw new ReleaseException("The link " + link + " cannot be read.", fault);
        }
    }
}
