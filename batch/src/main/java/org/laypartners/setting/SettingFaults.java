package org.laypartners.setting;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.ResolvableType;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What is wrong with a setting, in words. Its value stays out of it: that may be a secret. */
public final class SettingFaults {
    private static final String NO_YAML = "A file of settings (application*.yml) is not written as YAML";

    private SettingFaults() {}

    /** Empty when none of them is a fault of a setting. */
    public static Optional<String> inWords(List<Throwable> faults) {
        return first(faults, BindException.class)
                .map(SettingFaults::inWords)
                .or(() -> first(faults, MarkedYAMLException.class).map(SettingFaults::inWords))
                .or(() -> first(faults, YAMLException.class).map(noText -> NO_YAML + "."));
    }

    private static <F> Optional<F> first(List<Throwable> faults, Class<F> kind) {
        return faults.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static String inWords(BindException fault) {
        return "The setting " + fault.getName() + " is not what it may be: "
                + expected(fault.getTarget().getType())
                + " was expected. Look at it in the file, the environment or the"
                + " command that sets it.";
    }

    private static String inWords(MarkedYAMLException fault) {
        return NO_YAML
                + Optional.ofNullable(fault.getProblemMark())
                        .map(Mark::getLine)
                        .map(line -> ", at line " + (line + 1))
                        .orElse("")
                + ".";
    }

    private static String expected(ResolvableType type) {
        Class<?> kind = type.resolve(Object.class);
        if (kind == Optional.class) {
            return expected(type.getGeneric(0));
        }
        if (kind == int.class || kind == long.class || kind == Integer.class || kind == Long.class) {
            return "a whole number";
        }
        if (kind == double.class || kind == Double.class) {
            return "a number such as 0.2";
        }
        if (kind == Duration.class) {
            return "a length of time such as 10s, 30m, 36h or 60d";
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return "true or false";
        }
        return kind.isEnum()
                ? "one of "
                        + Stream.of(kind.getEnumConstants())
                                .map(each -> each.toString().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                : "something else";
    }
}
