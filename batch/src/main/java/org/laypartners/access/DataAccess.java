package org.laypartners.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at who can read and write what lies in a data folder. What everybody on the machine could get at stops the run: only a
 * person can know whether somebody has. A group may be let in on purpose, so that is told and no more. Where the file system
 * knows no such modes, nothing is looked at.
 */
public final class DataAccess {
    /** Whatever holds personal data; the inbox is the Trust's to open, and the public site everybody's. */
    private static final List<String> PRIVATE =
            List.of("store", "archive", "rejected", "work", "scratch", "receipts", "backups");

    private static final Set<PosixFilePermission> EVERYBODY = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private static final Set<PosixFilePermission> GROUP = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    private DataAccess() {}

    /**
     * Refuses to go on while everybody on the machine can get at personal data.
     *
     * @throws AccessException naming the first folder or file that is too open, and the command that mends it
     */
    public static void refuseOpenFolders(Path data) {
        for (Path place : places(data)) {
            if (Modes.grants(place, EVERYBODY) && Modes.everybodyReaches(place)) {
                throw new AccessException("Everybody on this machine can get at " + place
                        + ", which holds personal data. Run: chmod o-rwx " + Modes.quoted(place)
                        + ". Then run this again.");
            }
        }
    }

    /** One sentence for each place that may be more open than is meant, for whoever asks how things stand. */
    public static List<String> advice(Path data) {
        List<String> advice = new ArrayList<>();
        places(data).stream()
                .filter(place -> Modes.grants(place, GROUP))
                .map(place -> "A group of this machine is let into " + place
                        + ". If that is not meant, run: chmod g-rwx " + Modes.quoted(place) + ".")
                .forEach(advice::add);
        Path inbox = data.resolve("inbox");
        if (Modes.grants(inbox, EnumSet.of(PosixFilePermission.OTHERS_READ)) && Modes.everybodyReaches(inbox)) {
            advice.add("Everybody on this machine can see what lies in " + inbox + ". Run: chmod o-r "
                    + Modes.quoted(inbox) + ".");
        }
        return advice;
    }

    private static List<Path> places(Path data) {
        List<Path> places = new ArrayList<>();
        for (String name : PRIVATE) {
            Path folder = data.resolve(name);
            if (Files.isDirectory(folder)) {
                places.add(folder);
            }
        }
        places.addAll(inside(data.resolve("store")));
        for (Path release : inside(data.resolve("releases"))) {
            Path staff = release.resolve("staff");
            if (!Files.isSymbolicLink(release) && Files.isDirectory(staff)) {
                places.add(staff);
            }
        }
        return places;
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new AccessException("The folder " + folder + " cannot be read.", fault);
        }
    }
}
