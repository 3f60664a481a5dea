package org.laypartners.inbox;

import java.nio.file.Path;
import java.text.Normalizer;

/** Makes a file's name safe to show and to use: whoever drops a file chooses its name. */
final class SafeName {
    private static final int LONGEST = 120;

    private SafeName() {}

    /** Without control, direction and shell characters, and at most 120 characters long; never empty. */
    static String of(Path path) {
        Path last = path.getFileName();
        String name = Normalizer.normalize(last == null ? "" : last.toString(), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\\\\/:*?\"<>|$`;&!{}%~^#']", "_")
                .replaceAll("^[.\\s-]+", "")
                .strip();
        if (name.isEmpty()) {
            return "file";
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** Keeps the ending, so that a spreadsheet still opens as one. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
