package org.laypartners.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.laypartners.durable.DurableFiles;

/**
 * Public site and staff reports of one night, in the making and then live. {@code public} and {@code staff} are links
 * through {@code releases/current}, so that one rename switches both. Needs the lock on the data folder.
 */
public final class Release {
    static final String UNFINISHED = ".part";

    private static final String MEMORY = "bake-memory";
    private static final String STAFF_MEMORY = "report-memory.json";

    private final Path data;
    private final Releases releases;
    private final ReleaseName name;

    private Release(Path data, Releases releases, ReleaseName name) {
        this.data = data;
        this.releases = releases;
        this.name = name;
    }

    /**
     * Starts an empty release, and clears away any that was never finished.
     *
     * @throws ReleaseException if {@code public} or {@code staff} is not this program's own link, or the folder cannot be
     *     written to. Nothing of somebody's own is deleted
     */
    public static Release begin(Path data, LocalDate day) {
        Releases releases = new Releases(data);
        Links.refuseForeign(data, releases.link());
        try {
            releases.make();
            releases.clearUnfinished();
            Release release = new Release(data, releases, releases.next(day));
            Files.createDirectories(release.publicTree());
            Files.createDirectory(release.staffTree());
            Trees.restrict(release.staffTree(), "rwx------");
            return release;
        } catch (IOException fault) {
            throw new ReleaseException("The folder " + releases.folder() + " cannot be written to.", fault);
        }
    }

    public String name() {
        return name.toString();
    }

    /** Where to write the public site. */
    public Path publicTree() {
        return unfinished().resolve(Links.PUBLIC);
    }

    /** Where to write the staff reports. */
    public Path staffTree() {
        return unfinished().resolve(Links.STAFF);
    }

    /**
     * Makes it live: all of it is on the disk first, then one rename switches both trees. Then deletes the oldest, never
     * the live one; what cannot be deleted is left to the next night, since the release itself is good.
     *
     * @param consents digests of the words of people that it shows
     * @param keep how many releases to keep, this one among them; at least 1
     * @throws ReleaseException if it cannot be made live; what was live before still is
     */
    public void goLive(Collection<String> consents, int keep, LocalDateTime now) {
        try {
            Trees.settle(publicTree(), "rwxr-xr-x", "rw-r--r--");
            Trees.settle(staffTree(), "rwx------", "rw-------");
            Consents.write(unfinished(), consents);
            for (Path memory : List.of(memory(), staffMemory())) {
                if (Files.exists(memory)) {
                    Trees.restrict(memory, "rw-------");
                }
            }
            Trees.restrict(unfinished(), "rwxr-xr-x");
            DurableFiles.flush(unfinished());
            Path finished = releases.folder().resolve(name());
            Files.move(unfinished(), finished, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.flushFolderOf(finished);
            Links.pointThroughCurrent(data, releases.link());
            releases.goLive(name, now);
        } catch (IOException fault) {
            throw new ReleaseException(
                    "The release " + name + " could not be made live in " + releases.folder() + ".", fault);
        }
        releases.prune(keep);
    }

    /** Where to keep what the next release can take over of this one's public site. */
    public Path memory() {
        return unfinished().resolve(MEMORY);
    }

    /** The public site of the release that is live now; empty when there is none. */
    public Optional<Path> livePublicTree() {
        return live().map(folder -> folder.resolve(Links.PUBLIC));
    }

    /** Where that release kept what can be taken over; there may be nothing. */
    public Optional<Path> liveMemory() {
        return live().map(folder -> folder.resolve(MEMORY));
    }

    /** Where to keep what the next release can take over of this one's staff reports. */
    public Path staffMemory() {
        return unfinished().resolve(STAFF_MEMORY);
    }

    /** The staff reports of the release that is live now; empty when there is none. */
    public Optional<Path> liveStaffTree() {
        return live().map(folder -> folder.resolve(Links.STAFF));
    }

    /** Where that release kept what can be taken over of them; there may be nothing. */
    public Optional<Path> liveStaffMemory() {
        return live().map(folder -> folder.resolve(STAFF_MEMORY));
    }

    private Optional<Path> live() {
        return releases.current().map(current -> releases.folder().resolve(current));
    }

    private Path unfinished() {
        return releases.folder().resolve(name + UNFINISHED);
    }
}
