package org.laypartners.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which settings are secrets, told by their names and by what stands in their values. */
public final class Secrets {
    /** What the name of a secret holds. The address of a webhook is one: who knows it can write there. */
    private static final List<String> NAMES = List.of("password", "secret", "token", "webhook");

    /** A secret inside of a value, as in {@code jdbc:postgresql://db/lay?password=…}, in JSON, or as {@code //user:…@db}. */
    private static final Pattern HELD =
            Pattern.compile("(?i)(password|secret|token|web-?hook)[\\w.-]*\"?\\s*[=:]|//[^/@\\s]*:[^/@\\s]*@");

    /** Spring Boot takes a name in many ways: web-hook, webHook and web_hook are all webhook. */
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private Secrets() {}

    /** Whether a setting is a secret, or holds one. */
    public static boolean isOne(String setting, String value) {
        String name = NO_LETTERS.matcher(setting.toLowerCase(Locale.ROOT)).replaceAll("");
        return NAMES.stream().anyMatch(name::contains) || HELD.matcher(value).find();
    }
}
