package org.laypartners.inbox;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * Makes a file's name safe to show and to use: whoever drops a file chooses its name. Round brackets stay, because
 * Microsoft Forms puts them in the name of every export.
 */
final class SafeName {
    /** File systems take 255 bytes; a day, a number and an ending of ours must fit beside it. */
    private static final int LONGEST_IN_BYTES = 180;

    private static final int LONGEST_ENDING = 8;

    private SafeName() {}

    /** Without control, direction, path and shell characters, and at most 180 bytes long in UTF-8; never empty. */
    static String of(Path path) {
        // Where cron sets no language, Java makes no file with an accent in its name.
        Charset disk = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return of(String.valueOf(path.getFileName()), disk);
    }

    static String of(String name, Charset disk) {
        String safe = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\\\\/:*?\"<>|$`;&!{}\\[\\]%~^#'\\uFFFD]", "_")
                .replaceAll("^[.\\s-]+", "")
                .replaceAll("[.\\s]+$", "")
                .replaceFirst("(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\\.|$)", "_$1");
        return shortened(writable(safe.isEmpty() ? "file" : safe, disk));
    }

    private static String writable(String name, Charset disk) {
        CharsetEncoder encoder = disk.newEncoder();
        StringBuilder writable = new StringBuilder();
        name.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> writable.append(encoder.canEncode(each) ? each : "_"));
        return writable.toString();
    }

    /** Keeps the ending, so that a spreadsheet still opens as one. */
    private static String shortened(String name) {
        if (bytes(name) <= LONGEST_IN_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        while (bytes(stem) + bytes(ending) > LONGEST_IN_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.strip() + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
