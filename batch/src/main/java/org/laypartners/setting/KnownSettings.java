package org.laypartners.setting;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * The names of all settings of this program. Spring Boot takes no notice of a name that nothing asks for, so that a misspelt
 * {@code encrypt-to} would leave exports plain and nobody would know.
 */
public final class KnownSettings {
    static final String ROOT = "lay-partners";
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of(ROOT);

    /** How their names begin in the environment. Spring Boot reads both. */
    private static final List<String> IN_THE_ENVIRONMENT = List.of("LAY_PARTNERS_", "LAYPARTNERS_");

    private static final Pattern FIRST_WORDS = Pattern.compile("(LAY[A-Z]*)(?:_[A-Z]+)?");

    /** What is read there by the script that starts the program. */
    private static final Set<String> OF_OTHERS = Set.of("LAY_PARTNERS_JAVA_OPTS");

    /** What Kubernetes tells each program of a service that is called like this one, or begins so. */
    private static final Pattern OF_A_SERVICE = Pattern.compile(
            "LAY_PARTNERS_(?:\\w+_)?(?:SERVICE_HOST|SERVICE_PORT(?:_\\w+)?|PORT(?:_[0-9]+_(?:TCP|UDP|SCTP)(?:_PROTO|_PORT|_ADDR)?)?)");

    /** The forms that the log may have. */
    private static final List<String> LOGS = List.of("text", "json");

    /** What Spring Boot calls that which has no name: a file that is one text, or a list. */
    private static final String NO_NAME = "document";

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
     * @throws SettingException naming the first setting of ours that there is not, or a profile that is nearly one of ours
     */
    public static void refuseOthers(ConfigurableEnvironment environment) {
        KnownProfiles.refuseMisspelt(environment);
        refuseAnotherLog(environment);
        KnownSettings known = new KnownSettings();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource variables) {
                known.refuseOthers(variables);
            } else if (source instanceof IterableConfigurationPropertySource names) {
                known.refuseOthers(names);
            }
        }
    }

    /** With another one the log has no form, and is lost. */
    private static void refuseAnotherLog(ConfigurableEnvironment environment) {
        String log = Binder.get(environment).bind(ROOT + ".log", String.class).orElse(LOGS.get(0));
        if (!LOGS.contains(log)) {
            throw new SettingException("The setting " + ROOT + ".log (LAY_PARTNERS_LOG) is not what it may be: one of "
                    + String.join(", ", LOGS) + " was expected.");
        }
    }

    private void refuseOthers(IterableConfigurationPropertySource names) {
        names.stream().forEach(name -> refuseOtherGroup(names, name));
        names.stream()
                .filter(this::isOther)
                .findFirst()
                .ifPresent(name -> refuse(name.toString(), all.stream().map(Known::name)));
    }

    private static void refuse(String name, Stream<String> known) {
        throw new SettingException(
                thereIsNo(name) + Meant.by(name, known).orElse(" docs/running-it.md says where they stand."));
    }

    /** What stands above the settings' names, and so would lose all that stand below it. */
    private static void refuseOtherGroup(IterableConfigurationPropertySource source, ConfigurationPropertyName name) {
        if (source.getUnderlyingSource() instanceof OriginTrackedMapPropertySource
                && name.getElement(0, Form.UNIFORM).equals(NO_NAME)) {
            throw new SettingException(
                    "A file of settings (application*.yml) holds none. Each setting is a name, a colon and a"
                            + " value; docs/running-it.md has examples.");
        }
        if (name.equals(OURS) && !isBlank(source, name)) {
            throw new SettingException(
                    "The setting " + ROOT
                            + " has no value of its own. Its settings stand in the lines below it, each a little to the right.");
        }
        String group = name.getElement(0, Form.UNIFORM);
        if (!group.equals(OURS.getElement(0, Form.UNIFORM))) {
            Meant.by(group, Stream.of(OURS.getElement(0, Form.UNIFORM))).ifPresent(alike -> {
                throw new SettingException(
                        thereIsNo(name.getElement(0, Form.ORIGINAL)) + " Did you mean " + ROOT + "?");
            });
        }
    }

    /** A group of which all lines are left out has an empty text for its value. */
    private static boolean isBlank(IterableConfigurationPropertySource source, ConfigurationPropertyName name) {
        ConfigurationProperty property = source.getConfigurationProperty(name);
        return property == null || String.valueOf(property.getValue()).isBlank();
    }

    private void refuseOthers(SystemEnvironmentPropertySource variables) {
        List<String> names = Stream.of(variables.getPropertyNames()).sorted().toList();
        names.stream().filter(KnownSettings::isOfOtherGroup).findFirst().ifPresent(name -> {
            throw new SettingException(thereIsNo(name) + " Their names begin with " + IN_THE_ENVIRONMENT.get(0) + ".");
        });
        names.stream()
                .filter(this::isOther)
                .findFirst()
                .ifPresent(name -> refuse(name, all.stream().map(Known::inTheEnvironment)));
    }

    /** Whether its first word or two are nearly our name. Variables of others must not stop us, so the beginning must be ours. */
    private static boolean isOfOtherGroup(String variable) {
        Matcher begins = FIRST_WORDS.matcher(variable);
        return IN_THE_ENVIRONMENT.stream().noneMatch(variable::startsWith)
                && begins.lookingAt()
                && Stream.of(begins.group(1), begins.group())
                        .anyMatch(words ->
                                Meant.by(words, Stream.of("LAYPARTNERS")).isPresent());
    }

    private boolean isOther(ConfigurationPropertyName name) {
        return OURS.isAncestorOf(name) && all.stream().noneMatch(each -> each.is(name));
    }

    private boolean isOther(String variable) {
        return IN_THE_ENVIRONMENT.stream().anyMatch(variable::startsWith)
                && !OF_OTHERS.contains(variable)
                && !OF_A_SERVICE.matcher(variable).matches()
                && all.stream().noneMatch(each -> each.is(variable));
    }

    private static String thereIsNo(String name) {
        return "There is no setting " + name + ".";
    }
}
