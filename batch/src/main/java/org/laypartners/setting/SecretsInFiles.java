package org.laypartners.setting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.laypartners.command.Secrets;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/** Which files of settings hold secrets. Whatever Spring Boot read counts, so a file that another one imports does too. */
final class SecretsInFiles {
    /** A value that stands elsewhere, such as in the environment. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?:\\$\\{[^:}]*})?");

    private SecretsInFiles() {}

    /** The names of the secret settings in each file. */
    static Map<Path, Set<String>> of(ConfigurableEnvironment environment) {
        Map<Path, Set<String>> found = new TreeMap<>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof OriginTrackedMapPropertySource file) {
                for (String name : file.getPropertyNames()) {
                    if (isSecret(name, String.valueOf(file.getProperty(name)))) {
                        file(file.getOrigin(name))
                                .ifPresent(path -> found.computeIfAbsent(path, none -> new TreeSet<>())
                                        .add(name));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isSecret(String name, String value) {
        return !ELSEWHERE.matcher(value.strip()).matches() && Secrets.isOne(name, value);
    }

    private static Optional<Path> file(@Nullable Origin origin) {
        if (!(origin instanceof TextResourceOrigin text)
                || text.getResource() == null
                || !text.getResource().isFile()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.getResource().getFile().toPath().toAbsolutePath().normalize());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
