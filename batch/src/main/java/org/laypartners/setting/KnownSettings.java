package org.laypartners.setting;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * The names of all settings of this program. Spring Boot takes no notice of a name that nothing asks for, so that a misspelt
 * {@code encrypt-to} would leave exports plain and nobody would know.
 */
public final class KnownSettings {
    private static final String ROOT = "lay-partners";
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of(ROOT);

    /** How their names begin in the environment. Spring Boot reads both. */
    private static final List<String> IN_THE_ENVIRONMENT = List.of("LAY_PARTNERS_", "LAYPARTNERS_");

    /** What is read there by others: the log's settings, and the script that starts the program. */
    private static final Set<String> OF_OTHERS = Set.of("LAY_PARTNERS_LOG", "LAY_PARTNERS_JAVA_OPTS");

    private final List<Known> all = new ArrayList<>();

    private KnownSettings() {
        add(ROOT, Settings.class);
        add(ROOT + ".cluster", ClusterSettings.class);
        all.add(new Known(ROOT + ".log", false));
    }

    /** @param open whether more may follow the name: the number of an entry, or the key of a map */
    private record Known(String name, boolean open) {
        boolean is(ConfigurationPropertyName asked) {
            ConfigurationPropertyName mine = ConfigurationPropertyName.of(name);
            return mine.equals(asked) || (open && mine.isAncestorOf(asked));
        }

        boolean is(String variable) {
            return Stream.of(
                            inTheEnvironment(),
                            name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
                    .anyMatch(mine -> mine.equals(variable) || (open && variable.startsWith(mine + "_")));
        }

        /** Each word by itself. */
        String inTheEnvironment() {
            return name.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
        }
    }

    private void add(String above, Class<?> settings) {
        for (RecordComponent part : settings.getRecordComponents()) {
            String name = above + "." + DataObjectPropertyName.toDashedForm(part.getName());
            if (part.getType().isRecord()) {
                add(name, part.getType());
            } else {
                all.add(new Known(
                        name,
                        Collection.class.isAssignableFrom(part.getType())
                                || Map.class.isAssignableFrom(part.getType())));
            }
        }
    }

    /**
     * Looks through what is set in files, in the environment and on the command line.
     *
     * @throws SettingException naming the first setting of ours that there is not (in the environment only if it is like one), or
     *     a profile that is nearly one of ours
     */
    public static void refuseOthers(ConfigurableEnvironment environment) {
        KnownProfiles.refuseMisspelt(environment);
        KnownSettings known = new KnownSettings();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource variables) {
                known.refuseOthers(variables);
            } else if (source instanceof IterableConfigurationPropertySource names) {
                known.refuseOthers(names);
            }
        }
    }

    private void refuseOthers(IterableConfigurationPropertySource names) {
        names.stream().filter(this::isOther).findFirst().ifPresent(name -> {
            throw new SettingException(thereIsNo(name.toString())
                    + Meant.by(name.toString(), all.stream().map(Known::name))
                            .orElse(" docs/running-it.md says where they stand."));
        });
    }

    /** Others may have variables with our name too: Kubernetes makes some for a service that is called so. */
    private void refuseOthers(SystemEnvironmentPropertySource variables) {
        Stream.of(variables.getPropertyNames())
                .filter(this::isOther)
                .sorted()
                .flatMap(
                        name -> Meant.by(name, all.stream().map(Known::inTheEnvironment))
                                .map(meant -> thereIsNo(name) + meant)
                                .stream())
                .findFirst()
                .ifPresent(sentence -> {
                    throw new SettingException(sentence);
                });
    }

    private boolean isOther(ConfigurationPropertyName name) {
        return OURS.isAncestorOf(name) && all.stream().noneMatch(each -> each.is(name));
    }

    private boolean isOther(String variable) {
        return IN_THE_ENVIRONMENT.stream().anyMatch(variable::startsWith)
                && !OF_OTHERS.contains(variable)
                && all.stream().noneMatch(each -> each.is(variable));
    }

    private static String thereIsNo(String name) {
        return "There is no setting " + name + ".";
    }
}
