package org.laypartners.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.durable.DiskFault;

/** Says why the store could not be copied: rights and a full disk are told apart from damage, for each is mended in another way. */
final class WhyNoCopy {
    private WhyNoCopy() {}

    static String inWords(Path store, Path backups, Throwable fault) {
        return "The store could not be backed up, so this run did not begin. "
                + closed(store, backups)
                        .map(place -> "This program may not write to " + place
                                + ". Look at who owns it and all in it, and at their rights.")
                        .or(() -> DiskFault.of(fault).or(() -> noRoom(store)).map(DiskFault::inWords))
                        .orElse(
                                "If another program holds the store, close it. If the store is damaged, put back the last"
                                        + " good copy with restore.")
                + " No older backup was deleted.";
    }

    /** SQLite writes beside its file too. Where there are no backups yet, their folder is made in the data folder. */
    private static Optional<Path> closed(Path store, Path backups) {
        return Stream.of(
                        store.toAbsolutePath().getParent(),
                        store,
                        backups.toAbsolutePath().getParent(),
                        backups)
                .filter(place -> place != null && Files.exists(place) && !Files.isWritable(place))
                .findFirst();
    }

    /** On a full disk SQLite may say no more than that reading or writing failed. */
    private static Optional<DiskFault> noRoom(Path store) {
        try {
            return Files.getFileStore(store).getUsableSpace() < Files.size(store)
                    ? Optional.of(DiskFault.FULL)
                    : Optional.empty();
        } catch (IOException cannotBeTold) {
            return Optional.empty();
        }
    }
}
