package org.laypartners.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.laypartners.durable.DurableFiles;

/**
 * The folders through which a dropped file goes: {@code inbox}, {@code work} (a private copy while it is read), then those of the
 * {@link Cabinet}. Each method may be called again after a crash; all but {@link #look} need the lock on the data folder.
 */
public final class Inbox {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Path data;
    private final Settling settling;

    /**
     * Makes the folders where they are missing, each for its owner only (0700). A folder that is there keeps its mode, so
     * that a Trust may open the inbox to its staff.
     *
     * @param settle how long a file must have lain unchanged to count as finished
     */
    public Inbox(Path data, Duration settle, Clock clock) {
        this.data = data;
        this.settling = new Settling(settle, clock);
        try {
            if (!Files.isDirectory(data)) {
                Files.createDirectories(data);
            }
            for (String name : List.of("inbox", "work", "archive", "rejected")) {
                DurableFiles.privateFolder(folder(name));
            }
        } catch (IOException fault) {
            throw new InboxException("The data folder " + data + " cannot be written to.", fault);
        }
    }

    /** Where files lie once they were dealt with. */
    public Cabinet cabinet() {
        return new Cabinet(data);
    }

    /** Finds what is finished, and says why the rest is left. Waits once, up to the settling time, for young files. */
    public Look look() {
        Map<Path, Optional<String>> reasons = new LinkedHashMap<>();
        listed(folder("inbox")).forEach(path -> reasons.put(path, NotAnExport.reason(path)));
        Set<Path> settled = settling.settled(reasons.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        List<DroppedFile> finished = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        reasons.forEach((path, reason) -> {
            if (settled.contains(path)) {
                finished.add(new DroppedFile(path));
            } else {
                skipped.add(new Skipped(SafeName.of(path), reason.orElse("This file is still being written.")));
            }
        });
        return new Look(finished, skipped);
    }

    /**
     * Takes a private copy of a file in the inbox.
     *
     * @return empty when the file cannot be read, or changed or went while it was copied; it is left for the next night
     */
    public Optional<Claim> claim(DroppedFile dropped) {
        return copy(dropped.path(), Optional.of(dropped.path()), false);
    }

    /**
     * Claims a file that is to be refused unread, where it lies: a copy would need room and serve nobody.
     *
     * @param stays whether it lies elsewhere and must stay there
     * @return empty when the file cannot be read, or changed or went while it was looked at
     */
    public Optional<Claim> claimUncopied(Path file, boolean stays) {
        return PrivateCopy.digest(file).flatMap(sha256 -> {
            try {
                return Optional.of(new Claim(
                        SafeName.of(file),
                        sha256,
                        file,
                        modified(file),
                        stays ? Optional.empty() : Optional.of(file),
                        false));
            } catch (IOException gone) {
                return Optional.empty();
            }
        });
    }

    /** Takes a private copy of a file that lies elsewhere and stays there. Empty when it cannot be had as it is. */
    public Optional<Claim> claimElsewhere(Path file) {
        try {
            return copy(file.toRealPath(), Optional.empty(), false);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Takes a private copy of a file in the archive, to be read again; it stays there. */
    public Optional<Claim> claimArchived(Path file) {
        return copy(file, Optional.empty(), true);
    }

    /** The SHA-256 of each private copy that dead runs left, in a fixed order. */
    public List<String> leftCopies() {
        return listed(folder("work")).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }

    /**
     * Takes up the private copy that a dead run left. Its original may still lie in the inbox, and is then known when it is
     * claimed.
     *
     * @param name as the ledger has it
     * @return empty when there is no such copy, or it is damaged
     */
    public Optional<Claim> resume(String sha256, String name) {
        Path copy = folder("work").resolve(SafeName.of(Path.of(sha256)));
        try {
            return PrivateCopy.holds(copy, sha256)
                    ? Optional.of(claim(name, copy, Optional.empty(), false))
                    : Optional.empty();
        } catch (IOException fault) {
            throw new InboxException("The folder " + folder("work") + " cannot be read.", fault);
        }
    }

    /** Gives back the room that half a copy of a dead run holds; the next run may need it before it comes to the inbox. */
    public static void clearHalfACopy(Path data) {
        Path work = data.resolve("work");
        try {
            PrivateCopy.clearUnfinished(work);
        } catch (IOException fault) {
            throw new InboxException("The folder " + work + " cannot be cleared.", fault);
        }
    }

    /** Deletes the private copies that dead runs left. What is to be resumed must be resumed and filed away before. */
    public void clearWork() {
        for (Path left : listed(folder("work"))) {
            try {
                DurableFiles.delete(left);
            } catch (IOException fault) {
                throw new InboxException("The folder " + folder("work") + " cannot be cleared.", fault);
            }
        }
    }

    private Path folder(String name) {
        return data.resolve(name);
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException fault) {
            throw new InboxException("The folder " + folder + " cannot be read.", fault);
        }
    }

    private Optional<Claim> copy(Path from, Optional<Path> original, boolean archived) {
        try {
            Optional<Path> copy = PrivateCopy.make(from, folder("work"));
            return copy.isEmpty()
                    ? Optional.empty()
                    : Optional.of(claim(
                            archived ? ArchiveName.of(from).dropped() : SafeName.of(from),
                            copy.get(),
                            original,
                            archived));
        } catch (IOException fault) {
            throw new InboxException("The folder " + folder("work") + " cannot be written to.", fault);
        }
    }

    private static Claim claim(String name, Path copy, Optional<Path> original, boolean archived) throws IOException {
        return new Claim(name, String.valueOf(copy.getFileName()), copy, modified(copy), original, archived);
    }

    private static LocalDateTime modified(Path file) throws IOException {
        return LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), LONDON);
    }
}
