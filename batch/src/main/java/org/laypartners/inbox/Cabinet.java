package org.laypartners.inbox;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.durable.DurableFiles;

/**
 * The folders in which files lie once they were dealt with: {@code archive} by years, and {@code rejected}. Each method may be
 * called again after a crash, and needs the lock on the data folder.
 */
public final class Cabinet {
    private final Path archive;
    private final Path rejected;

    Cabinet(Path data) {
        this.archive = data.resolve("archive");
        this.rejected = data.resolve("rejected");
    }

    /** All files in the archive, in the order in which they were filed; those of one day by their names. */
    public List<Path> archived() {
        try (Stream<Path> all = Files.walk(archive)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !String.valueOf(path.getFileName()).endsWith(".part"))
                    .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList();
        } catch (IOException fault) {
            throw new InboxException("The folder " + archive + " cannot be read.", fault);
        }
    }

    /** Moves the copy to the archive of that day's year, sealed if there is a seal, and takes the original out of the inbox. */
    public void archive(Claim claim, LocalDate day, Optional<Seal> seal) {
        Path folder = archive.resolve(Integer.toString(day.getYear()));
        try {
            DurableFiles.privateFolder(folder);
            if (seal.isPresent()) {
                new SealedArchive(seal.get()).place(claim, folder, day + "-" + claim.name());
            } else {
                place(claim, folder, day + "-" + claim.name());
            }
            free(claim);
        } catch (IOException fault) {
            throw new InboxException("The folder " + folder + " cannot be written to.", fault);
        }
    }

    /** Seals what lies in the archive as it came, from the time before there was a seal. */
    public void sealTheArchive(Seal seal) {
        try (Stream<Path> all = Files.walk(archive)) {
            for (Path file : all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                new SealedArchive(seal).seal(file);
            }
        } catch (IOException fault) {
            throw new InboxException("The folder " + archive + " cannot be written to.", fault);
        }
    }

    /**
     * Moves the copy to the rejected files, with a text beside it that says why and what to do, and takes the original out
     * of the inbox.
     *
     * @param reason a plain sentence
     * @param advice a plain sentence
     */
    public void refuse(Claim claim, String reason, String advice) {
        try {
            Path refused = place(claim, rejected, claim.name());
            note(claim, refused, reason, advice);
            free(claim);
        } catch (IOException fault) {
            throw new InboxException("The folder " + rejected + " cannot be written to.", fault);
        }
    }

    /**
     * Takes the original out of the inbox and erases the copy: for what must not be kept. Only the place where files lie
     * elsewhere still has it, if it was taken from there.
     */
    public void erase(Claim claim) {
        try {
            free(claim);
            if (Files.exists(claim.file())) {
                DurableFiles.delete(claim.file());
            }
        } catch (IOException fault) {
            throw new InboxException("The folder " + claim.file().getParent() + " cannot be cleared.", fault);
        }
    }

    /**
     * Refuses a file of which there is no private copy. It is moved itself, in one step; one that lies elsewhere, or in an inbox
     * on a disk of its own, stays where it is.
     */
    public void refuseUncopied(Claim claim, String reason, String advice) {
        try {
            Path target = freeName(claim, rejected, claim.name());
            // First: who finds the file without it would not know why.
            note(claim, target, reason, advice);
            if (claim.original().isPresent()) {
                DurableFiles.move(claim.file(), target);
            }
        } catch (AtomicMoveNotSupportedException ofAnotherDisk) {
            // A copy would take the room that the limit is to keep.
        } catch (IOException fault) {
            throw new InboxException("The folder " + rejected + " cannot be written to.", fault);
        }
    }

    private static void note(Claim claim, Path refused, String reason, String advice) throws IOException {
        DurableFiles.write(
                refused.resolveSibling(refused.getFileName() + NotAnExport.NOTE),
                claim.name() + " was not taken in.\n" + reason + "\n" + advice + "\n");
    }

    /** Moves the copy to the first name that is free, or that holds the same bytes since a run that died. */
    private static Path place(Claim claim, Path folder, String name) throws IOException {
        Path target = freeName(claim, folder, name);
        if (Files.exists(claim.file())) {
            DurableFiles.move(claim.file(), target);
        } else if (!Files.exists(target)) {
            throw new NoSuchFileException(claim.file().toString(), null, "the private copy is gone");
        }
        return target;
    }

    private static Path freeName(Claim claim, Path folder, String name) throws IOException {
        Path target = folder.resolve(name);
        for (int number = 2; Files.exists(target) && !PrivateCopy.holds(target, claim.sha256()); number++) {
            target = folder.resolve(numbered(name, number));
        }
        return target;
    }

    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
    }

    private static void free(Claim claim) throws IOException {
        Optional<Path> original = claim.original();
        if (original.isPresent() && PrivateCopy.holds(original.get(), claim.sha256())) {
            free(original.get());
        }
    }

    /** A fault here is one of the inbox, whatever folder the copy goes to. */
    private static void free(Path original) {
        try {
            DurableFiles.delete(original);
        } catch (IOException fault) {
            throw new InboxException(
                    "What was dealt with cannot be taken out of the folder " + original.getParent() + ".", fault);
        }
    }
}
