package org.laypartners.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;

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
        String says = fault instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(fault.getMessage());
        if (says.contains("No space left") || says.contains("quota exceeded")) {
            return "The disk is full. Make room, then run again.";
        }
        if (says.contains("Read-only file system")) {
            return "The disk can only be read. Look at why, then run again.";
        }
        if (fault instanceof AccessDeniedException || says.contains("Permission denied")) {
            return "A file or folder may not be written to. Look at who owns the data folder and all in it.";
        }
        return "A file could not be read or written. Look at whether the disk is in order.";
    }
}
