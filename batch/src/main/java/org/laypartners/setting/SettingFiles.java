package org.laypartners.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where Spring Boot looks for files of settings beside the folder in which a command was started: in the program's own folder. A
 * person types {@code /opt/lay-partners/lay-partners forget} wherever they are; without this, that command would publish under
 * our own threshold and leave plain what the Trust wants encrypted.
 */
public final class SettingFiles {
    private static final Pattern NAME = Pattern.compile("application.*\\.(?:ya?ml|properties)");

    private SettingFiles() {}

    /**
     * What to set before all else, so that whatever somebody sets in its place holds.
     *
     * @param home the folder with the content, where {@code config} stands too
     */
    public static Map<String, Object> of(Path home) {
        return home.equals(Path.of("").toAbsolutePath().normalize())
                ? Map.of()
                : Map.of(
                        "spring.config.additional-location",
                        "optional:" + address(home) + ";optional:" + address(home.resolve("config")));
    }

    /**
     * Spring Boot passes over a folder that it may not look into, and all that is set there with it.
     *
     * @param home as above
     * @throws SettingException naming the folder or the file that this account may not read
     */
    public static void refuseUnreadable(Path home) {
        Stream.of(Path.of("").toAbsolutePath().normalize(), home).distinct().forEach(place -> {
            Path config = place.resolve("config");
            if (Files.isDirectory(config) && !(Files.isReadable(config) && Files.isExecutable(config))) {
                throw unreadable("folder", config);
            }
            Stream.of(place, config)
                    .flatMap(folder -> in(folder).stream())
                    .filter(file -> !Files.isReadable(file))
                    .findFirst()
                    .ifPresent(file -> {
                        throw unreadable("file", file);
                    });
        });
    }

    /** The files of settings in a folder, told by their names; none where it may not be looked into. */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file ->
                            NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static SettingException unreadable(String kind, Path place) {
        return new SettingException(
                "The settings in the " + kind + " " + place
                        + " cannot be read by this account. Let the program's account read them, and nobody else who need not.");
    }

    /** Spring splits a list at each comma and semicolon, and takes what has no slash at its end for a file. */
    private static String address(Path folder) {
        String address = folder.toUri().toString().replace(",", "%2C").replace(";", "%3B");
        return address.endsWith("/") ? address : address + "/";
    }
}
