package org.laypartners.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at who can read the files of settings that hold secrets. No run stops for it: the data is not open for that. */
public final class SettingAccess {
    private SettingAccess() {}

    /**
     * One piece of advice for each file that everybody on the machine can read. It names the settings, never what they are.
     *
     * @param secrets the files, and the names of the secret settings in each
     */
    public static List<String> advice(Map<Path, Set<String>> secrets) {
        return secrets.entrySet().stream()
                .filter(file -> everybodyReads(file.getKey()))
                .map(file -> "Everybody on this machine can read the "
                        + (file.getValue().size() == 1 ? "secret" : "secrets")
                        + " in " + file.getKey() + ": " + String.join(", ", file.getValue()) + ". "
                        + mend(file.getKey()))
                .toList();
    }

    /** Of a link, what it leads to is read. What cannot be looked at any more is no reason to stop a night. */
    private static boolean everybodyReads(Path file) {
        try {
            Path real = file.toRealPath();
            return Modes.grants(real, EnumSet.of(PosixFilePermission.OTHERS_READ)) && Modes.everybodyReaches(real);
        } catch (IOException gone) {
            return false;
        }
    }

    /** A file of somebody else's that only its owner can read would be closed to the program too. */
    private static String mend(Path file) {
        return isOurs(file)
                ? "Run: chmod 600 " + Modes.quoted(file) + "."
                : "Give it to the group of the program's account, and run: chmod 640 " + Modes.quoted(file) + ".";
    }

    private static boolean isOurs(Path file) {
        try {
            return Files.getOwner(file).getName().equals(System.getProperty("user.name"));
        } catch (IOException gone) {
            return false;
        }
    }
}
