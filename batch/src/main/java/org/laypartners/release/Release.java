package org.laypartners.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Public site and staff reports of one night, in the making and then live. {@code public} and {@code staff} are links
 * through {@code releases/current}, so that one rename switches both.
 */
public final class Release {
    private static final String CURRENT = "current";
    private static final String UNFINISHED = ".part";
    private static final Comparator<Path> NEWEST_FIRST =
            Comparator.comparing(Release::order).reversed();

    private final Path data;
    private final String name;

    private Release(Path data, String name) {
        this.data = data;
        this.name = name;
    }

    /**
     * Starts an empty release, and clears away any that was never finished.
     *
     * @throws ReleaseException if {@code public} or {@code staff} is a folder of somebody's own
     */
    public static Release begin(Path data, LocalDate day) {
        try {
            Path releases = Files.createDirectories(data.resolve("releases"));
            for (String tree : List.of("public", "staff")) {
                refuseForeign(data.resolve(tree));
            }
            for (Path left : list(releases)) {
                if (left.toString().endsWith(UNFINISHED)) {
                    delete(left);
                }
            }
            int number = 1;
            while (Files.exists(releases.resolve(day + "-" + number))) {
                number++;
            }
            Release release = new Release(data, day + "-" + number);
            Files.createDirectories(release.publicTree());
            Files.createDirectories(release.staffTree());
            restrict(release.staffTree(), "rwx------");
            return release;
        } catch (IOException fault) {
            throw new ReleaseException("The folder " + data.resolve("releases") + " cannot be written to.", fault);
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
        return name;
    }

    /** Where to write the public site. */
    public Path publicTree() {
        return unfinished().resolve("public");
    }

    /** Where to write the staff reports. */
    public Path staffTree() {
        return unfinished().resolve("staff");
    }

    /**
     * Makes it live: all of it is on the disk first, then one rename switches both trees.
     *
     * @param keep how many releases to keep, this one among them; at least 1
     */
    public void goLive(int keep) {
        Path releases = data.resolve("releases");
        try {
            settle(publicTree(), "rwxr-xr-x", "rw-r--r--");
            settle(staffTree(), "rwx------", "rw-------");
            Files.move(unfinished(), releases.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            flush(releases);
            point(releases.resolve(CURRENT), Path.of(name));
            point(data.resolve("public"), Path.of("releases", CURRENT, "public"));
            point(data.resolve("staff"), Path.of("releases", CURRENT, "staff"));
            prune(releases, Math.max(1, keep));
        } catch (IOException fault) {
            throw new ReleaseException("The release " + name + " could not be made live in " + releases + ".", fault);
        }
    }

    private Path unfinished() {
        return data.resolve("releases").resolve(name + UNFINISHED);
    }

    /** Points a link at a target in one step, also where it points elsewhere now. */
    private static void point(Path link, Path target) throws IOException {
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
            return;
        }
        Path fresh = link.resolveSibling(link.getFileName() + UNFINISHED);
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, target);
        Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = link.toAbsolutePath().getParent();
        if (folder != null) {
            flush(folder);
        }
    }

    private void prune(Path releases, int keep) throws IOException {
        List<Path> old = list(releases).stream()
                .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .filter(path -> !path.equals(releases.resolve(name)))
                .sorted(NEWEST_FIRST)
                .skip(keep - 1L)
                .toList();
        for (Path release : old) {
            delete(release);
        }
    }

    private static String order(Path release) {
        String text = String.valueOf(release.getFileName());
        int dash = text.lastIndexOf('-');
        return dash < 0 ? text : text.substring(0, dash) + "%12s".formatted(text.substring(dash + 1));
    }

    private static void refuseForeign(Path tree) {
        if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(tree)) {
            throw new ReleaseException(
                    tree + " is a folder that this program did not make. Move it away, then run" + " again.");
        }
    }

    /** Gives every file and folder its mode, and waits until it is on the disk. */
    private static void settle(Path tree, String folderMode, String fileMode) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.toList()) {
                boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                restrict(path, folder ? folderMode : fileMode);
                flush(path);
            }
        }
    }

    private static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void restrict(Path path, String mode) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
