package org.laypartners.command;

import java.util.ArrayList;
import java.util.List;

/**
 * Settings given on the command line as Spring Boot has them, such as {@code --spring.profiles.active=postgres}. They are for
 * the whole program, so they become system properties, and the commands never see them.
 */
final class SpringWords {
    private static final List<String> STARTS = List.of("--spring.", "--lay-partners.", "--logging.");

    /** The short way to choose profiles. */
    private static final String PROFILE = "--profile";

    private static final String PROFILES = "spring.profiles.active";

    private SpringWords() {}

    /**
     * Takes the settings out.
     *
     * @return the words that are left
     * @throws CommandException if one is a secret: whoever lists the machine's processes would see it
     */
    static String[] taken(String... words) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            int equals = word.indexOf('=');
            if (word.equals(PROFILE) && i + 1 < words.length) {
                set(PROFILES, words[++i]);
            } else if (word.startsWith(PROFILE + "=")) {
                set(PROFILES, word.substring(equals + 1));
            } else if (equals > 0 && STARTS.stream().anyMatch(word::startsWith)) {
                set(word.substring(2, equals), word.substring(equals + 1));
            } else {
                left.add(word);
            }
        }
        return left.toArray(String[]::new);
    }

    private static void set(String setting, String value) {
        if (Secrets.isOne(setting, value)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "The setting " + setting
                            + " is a secret or holds one, and everybody on this machine can see a command line. Put it"
                            + " in the environment, or in a file that only you can read.");
        }
        System.setProperty(setting, value);
    }
}
