package org.laypartners.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.laypartners.durable.DurableFiles;

/** Puts sealed files in the archive. Sealed twice, the same file has other bytes, so what it holds is looked up. */
final class SealedArchive {
    private final Seal seal;

    SealedArchive(Seal seal) {
        this.seal = seal;
    }

    /** Under the first name that is free, or that holds the same content since a run that died. Then deletes the copy. */
    void place(Claim claim, Path folder, String name) throws IOException {
        Path target = folder.resolve(name + seal.ending());
        for (int number = 2; Files.exists(target) && !seal.holds(target, claim.sha256()); number++) {
            target = folder.resolve(Cabinet.numbered(name, number) + seal.ending());
        }
        if (!Files.exists(claim.file())) {
            if (!Files.exists(target)) {
                throw new NoSuchFileException(claim.file().toString(), null, "the private copy is gone");
            }
            return;
        }
        if (!Files.exists(target)) {
            write(claim.file(), claim.sha256(), target);
        }
        DurableFiles.delete(claim.file());
    }

    /** A file that lies in the archive plain; one that is sealed is left alone. */
    void seal(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(seal.ending())) {
            return;
        }
        if (name.startsWith(".") && name.endsWith(".part")) {
            // A run that died was writing it.
            DurableFiles.delete(file);
            return;
        }
        String sha256 = PrivateCopy.sha256(file);
        Path target = file.resolveSibling(name + seal.ending());
        for (int number = 2; Files.exists(target) && !seal.holds(target, sha256); number++) {
            target = file.resolveSibling(Cabinet.numbered(name, number) + seal.ending());
        }
        if (!Files.exists(target)) {
            write(file, sha256, target);
        }
        DurableFiles.delete(file);
    }

    private void write(Path plain, String sha256, Path target) throws IOException {
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        seal.seal(plain, part);
        seal.note(sha256, part);
        DurableFiles.move(part, target);
    }
}
