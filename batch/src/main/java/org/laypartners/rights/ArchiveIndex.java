package org.laypartners.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.journal.ArchivedFiles;

/**
 * Tells which export each file of the archive is. That is known by the SHA-256 of its bytes, and so each file is read through
 * once, and again only when it was changed.
 */
final class ArchiveIndex {
    private final ArchivedFiles known;

    ArchiveIndex(ArchivedFiles known) {
        this.known = known;
    }

    /**
     * Those of the files that the store knows.
     *
     * @param files all that lie in the archive now; what was noted of others is forgotten
     */
    Map<Path, ArchivedFiles.Export> exports(List<Path> files) {
        Map<String, String> traces = known.traces();
        Map<String, Path> places = new LinkedHashMap<>();
        for (Path file : files) {
            String place = place(file);
            String trace = trace(file);
            places.put(place, file);
            if (!trace.equals(traces.get(place))) {
                known.note(place, trace, Sha256.of(file));
            }
        }
        Set<String> gone = new HashSet<>(traces.keySet());
        gone.removeAll(places.keySet());
        known.forget(gone);
        Map<Path, ArchivedFiles.Export> exports = new HashMap<>();
        known.exports().forEach((place, export) -> exports.put(places.get(place), export));
        return exports;
    }

    /** Its name may name a person. */
    private static String place(Path file) {
        return DigestUtils.sha256Hex(file.toAbsolutePath().toString());
    }

    private static String trace(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.size() + " " + now.lastModifiedTime();
        } catch (IOException fault) {
            throw new RightsException("A file in " + file.getParent() + " cannot be read.", fault);
        }
    }
}
