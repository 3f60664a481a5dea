package org.laypartners.inbox;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its kind and name why something in the inbox is left where it is. */
final class NotAnExport {
    /** How the name ends of the text that goes beside a refused file. */
    static final String NOTE = "-what-to-do.txt";

    private static final Pattern UNFINISHED =
            Pattern.compile("~\\$.*|.*\\.(tmp|part|partial|crdownload|download|lock)", Pattern.CASE_INSENSITIVE);

    private NotAnExport() {}

    static Optional<String> reason(Path path) {
        String name = String.valueOf(path.getFileName());
        if (Files.isSymbolicLink(path)) {
            return Optional.of("This is a link, not a file. Drop the file itself.");
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("This is a folder. Drop the files in it one by one.");
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("This is not a file.");
        }
        if (name.startsWith(".")) {
            return Optional.of("This is a hidden file. Rename it without the dot in front if it is an export.");
        }
        if (UNFINISHED.matcher(name).matches()) {
            return Optional.of("Its name says that another program is still using it.");
        }
        if (name.endsWith(NOTE)) {
            return Optional.of("This is a note that this program wrote. It may be deleted.");
        }
        return Files.isReadable(path)
                ? Optional.empty()
                : Optional.of("This file cannot be opened. Ask whoever dropped it to let this program read it.");
    }
}
