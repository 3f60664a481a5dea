package org.laypartners.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.laypartners.access.Nesting;
import org.laypartners.durable.DiskFault;

/** What a fault of files says, in words. The name of the file stays out of it: staff may have put a person's name there. */
final class FileFaults {
    private FileFaults() {}

    /** Empty when none of them is a fault of files. */
    static Optional<String> inWords(List<Throwable> faults) {
        return faults.stream()
                .filter(fault -> fault instanceof IOException && !(fault instanceof java.io.FileNotFoundException))
                .findFirst()
                .or(() -> faults.stream()
                        .filter(fault -> fault instanceof UncheckedIOException || fault instanceof IOException)
                        .findFirst())
                .map(FileFaults::inWords);
    }

    private static String inWords(Throwable fault) {
        return DiskFault.of(fault)
                .map(kind -> kind == DiskFault.NO_RIGHT ? noRight(fault) : kind.inWords())
                .orElse("A file could not be read or written. Look at whether the disk is in order.");
    }

    private static String noRight(Throwable fault) {
        return Optional.of(fault)
                .filter(FileSystemException.class::isInstance)
                .flatMap(named -> Optional.ofNullable(((FileSystemException) named).getFile()))
                .flatMap(file -> Nesting.folderAround(Path.of(file)))
                .map(folder -> "The folder " + folder + " cannot be written to. " + DiskFault.NO_RIGHT.inWords())
                .orElse("A file or folder may not be written to. Look at who owns the data folder and all in it.");
    }
}
