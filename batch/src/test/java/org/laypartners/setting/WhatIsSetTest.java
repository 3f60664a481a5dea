package org.laypartners.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.disclosure.DisclosureRule;

class WhatIsSetTest {
    @TempDir
    private Path here;

    /** A bake takes it so where nobody set anything. */
    @Test
    void withoutMoreItIsTheLeastThatIsSafe() {
        assertThat(WhatIsSet.read().settings().disclosureRule()).isEqualTo(DisclosureRule.LEAST);
        assertThat(WhatIsSet.disclosureRule()).isEqualTo(DisclosureRule.LEAST);
    }

    /** As Spring Boot has it. */
    @Test
    void isReadFromJsonAndFromTheFileThatItNames() throws IOException {
        Path file = Files.writeString(here.resolve("ours.yml"), "lay-partners:\n  reply-within: 15\n");
        System.setProperty(
                "spring.application.json",
                "{\"spring.config.additional-location\": \"" + file
                        + "\", \"spring.profiles.active\": \"cluster\", \"lay-partners\": {\"keep-backups\": 3}}");
        try {
            WhatIsSet set = WhatIsSet.read();

            assertThat(set.settings().keepBackups()).isEqualTo(3);
            assertThat(set.settings().replyWithin()).isEqualTo(15);
            assertThat(set.environment().getActiveProfiles()).contains("cluster", "postgres");
        } finally {
            System.clearProperty("spring.application.json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.yml",
                "application.properties",
                "config/application-postgres.yaml",
                "config/here/application.yml"
            })
    void aFileOfSettingsIsSeen(String file) throws IOException {
        Path written = here.resolve(file);
        Files.createDirectories(written.getParent());
        Files.writeString(written, "");

        assertThat(AnythingSet.in(here, Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LAY_PARTNERS_SETTLE",
                "LAYPARTNER_SETTLE",
                "lay-partners.settle",
                "SPRING_CONFIG_ADDITIONAL_LOCATION",
                "spring.profiles.active"
            })
    void aVariableIsSeen(String variable) {
        assertThat(AnythingSet.in(here, Set.of("PATH", variable))).isTrue();
    }

    @Test
    void otherFilesAndVariablesAreNone() throws IOException {
        Files.createDirectories(here.resolve("config/brand"));
        Files.writeString(here.resolve("config/colours.yml"), "");
        Files.writeString(here.resolve("jbake.properties"), "");

        assertThat(AnythingSet.in(here, Set.of("PATH", "java.version", "DISPLAY")))
                .isFalse();
    }
}
