package org.laypartners.durable;

import java.nio.file.AccessDeniedException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why something could not be written, where the machine says so. Its own words stay out of ours: they name the file. */
public enum DiskFault {
    FULL("The disk is full. Make room, then run again.", "No space left|quota exceeded|disk is full"),
    READ_ONLY("The disk can only be read. Look at why, then run again.", "Read-only file system"),
    NO_RIGHT(
            "This program may not write there. Look at who owns it and all in it, and at their rights.",
            "Permission denied|Operation not permitted");

    private final String inWords;
    private final Pattern signs;

    DiskFault(String inWords, String signs) {
        this.inWords = inWords;
        this.signs = Pattern.compile(signs);
    }

    /** What a fault or one of its causes tells of the disk; empty when that is nothing. */
    public static Optional<DiskFault> of(Throwable fault) {
        return Stream.iterate(Optional.of(fault), Optional::isPresent, each -> each.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .flatMap(each -> Stream.of(values()).filter(kind -> kind.is(each)))
                .findFirst();
    }

    /** A sentence that names a folder, and after it why, where that is known. */
    public static String after(String sentence, Throwable fault) {
        return sentence + of(fault).map(kind -> " " + kind.inWords).orElse("");
    }

    /** The reason as a sentence that says what to do. */
    public String inWords() {
        return inWords;
    }

    private boolean is(Throwable fault) {
        return (this == NO_RIGHT && fault instanceof AccessDeniedException)
                || signs.matcher(String.valueOf(fault.getMessage())).find();
    }
}
