package org.laypartners.setting;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.laypartners.disclosure.DisclosureRule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.boot.support.SpringApplicationJsonEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/**
 * What is set in files, in the environment and on the command line, as Spring Boot finds it. Spring Boot is not started for it:
 * that costs more than all that some commands do.
 *
 * @param environment for what is set beside our own settings
 */
public record WhatIsSet(Settings settings, ConfigurableEnvironment environment) {
    /**
     * Reads all of it.
     *
     * @param home the folder with the content; settings may stand there too
     * @throws SettingException if something is set that there is not, or that is not what it may be
     */
    public static WhatIsSet read(Path home) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        // SPRING_APPLICATION_JSON, which may say too where there are files.
        new SpringApplicationJsonEnvironmentPostProcessor()
                .postProcessEnvironment(environment, new SpringApplication());
        SettingFiles.refuseUnreadable(home);
        DefaultPropertiesPropertySource.addOrMerge(SettingFiles.of(home), environment.getPropertySources());
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        KnownSettings.refuseOthers(environment);
        return new WhatIsSet(Binder.get(environment).bindOrCreate(KnownSettings.ROOT, Settings.class), environment);
    }

    /** The files in which secrets are set, and the names of these in each. */
    public Map<Path, Set<String>> secretsInFiles() {
        return SecretsInFiles.of(environment);
    }

    /**
     * How small numbers are protected, for a bake that needs no other setting: where nothing is set, reading that would take it
     * a sixth longer.
     *
     * @param home the folder with the content
     * @throws SettingException as when all is read
     */
    public static DisclosureRule disclosureRule(Path home) {
        Set<String> variables = new TreeSet<>(System.getenv().keySet());
        variables.addAll(System.getProperties().stringPropertyNames());
        SettingFiles.refuseUnreadable(home);
        return AnythingSet.in(Path.of(""), variables) || AnythingSet.in(home, variables)
                ? read(home).settings().disclosureRule()
                : DisclosureRule.LEAST;
    }
}
