package org.laypartners.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.laypartners.durable.DurableFiles;

/** The links by which both trees are found: {@code public} and {@code staff} go through {@code releases/current}. */
final class Links {
    static final String PUBLIC = "public";
    static final String STAFF = "staff";

    private Links() {}

    /** These two point nowhere before the first release; the one between them and the releases is the switch. */
    static void pointThroughCurrent(Path data, Path current) throws IOException {
        for (String tree : List.of(PUBLIC, STAFF)) {
            point(data.resolve(tree), target(current, tree));
        }
    }

    private static Path target(Path current, String tree) {
        return Path.of("releases", String.valueOf(current.getFileName()), tree);
    }

    /** Points a link at a target in one step, also where it points elsewhere now. */
    static void point(Path link, Path target) throws IOException {
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
            return;
        }
        Path fresh = link.resolveSibling(link.getFileName() + Release.UNFINISHED);
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, target);
        Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        DurableFiles.flushFolderOf(link);
    }

    /** Whatever is not our own link stays: a folder with somebody's files, or a link that shows one tree in the other. */
    static void refuseForeign(Path data, Path current) {
        for (String tree : List.of(PUBLIC, STAFF)) {
            Path link = data.resolve(tree);
            if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !leadsTo(link, target(current, tree))) {
                throw foreign(link);
            }
        }
        if (Files.exists(current, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current)) {
            throw foreign(current);
        }
    }

    private static ReleaseException foreign(Path path) {
        return new ReleaseException(path + " was not made by this program. Move it away, then run again.");
    }

    private static boolean leadsTo(Path link, Path target) {
        try {
            return Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target);
        } catch (IOException fault) {
            throw new ReleaseException("The link " + link + " cannot be read.", fault);
        }
    }
}
