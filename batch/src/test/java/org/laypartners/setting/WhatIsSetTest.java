package org.laypartners.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.disclosure.DisclosureRule;

class WhatIsSetTest {
    private static final Path HERE = Path.of("").toAbsolutePath().normalize();

    @TempDir
    private Path here;

    /** A bake takes it so where nobody set anything. */
    @Test
    void withoutMoreItIsTheLeastThatIsSafe() {
        assertThat(WhatIsSet.read(HERE).settings().disclosureRule()).isEqualTo(DisclosureRule.LEAST);
        assertThat(WhatIsSet.disclosureRule(HERE)).isEqualTo(DisclosureRule.LEAST);
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
            WhatIsSet set = WhatIsSet.read(HERE);

            assertThat(set.settings().keepBackups()).isEqualTo(3);
            assertThat(set.settings().replyWithin()).isEqualTo(15);
            assertThat(set.environment().getActiveProfiles()).contains("cluster", "postgres");
        } finally {
            System.clearProperty("spring.application.json");
        }
    }

    /** Also in a file that another one names; what stands elsewhere, and what is blank, is no secret of a file. */
    @Test
    void secretsInFilesAreFoundByTheirNamesAndInAddresses() throws IOException {
        Path config = Files.createDirectories(here.resolve("config"));
        Path ours = Files.writeString(config.resolve("application.yml"), """
                spring:
                  config.import: more.properties
                  mail:
                    host: smtp.trust.example
                    password: geheim
                  datasource:
                    url: jdbc:postgresql://lay:geheim@db.trust.example/lay
                    password: ${DB_PASSWORD}
                lay-partners:
                  reply-within: 15
                  notice:
                    mail-from: lay@trust.example
                    webhook-secret:
                """);
        Path more = Files.writeString(
                config.resolve("more.properties"), "lay-partners.notice.webHook=https://hooks.trust.example/geheim\n");

        assertThat(WhatIsSet.read(here).secretsInFiles())
                .isEqualTo(Map.of(
                        ours, Set.of("spring.mail.password", "spring.datasource.url"),
                        more, Set.of("lay-partners.notice.webHook")));
    }

    /** A command may be started anywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"opt", "with a space", "one,two; three", "50%20"})
    void isReadFromTheProgramsOwnFolder(String name) throws IOException {
        Path config = Files.createDirectories(here.resolve(name).resolve("config"));
        Files.writeString(config.resolve("application.yml"), "lay-partners:\n  disclosure:\n    threshold: 23\n");

        assertThat(WhatIsSet.disclosureRule(here.resolve(name)).threshold()).isEqualTo(23);
    }

    /** What a Trust keeps to one account must not be passed over under another. Root may read all. */
    @ParameterizedTest
    @ValueSource(strings = {"config", "config/application.yml"})
    void whatMayNotBeReadIsNamed(String closed) throws IOException {
        Path config = Files.createDirectories(here.resolve("config"));
        Files.writeString(config.resolve("application.yml"), "lay-partners:\n  reply-within: 15\n");
        Path place = here.resolve(closed);
        Files.setPosixFilePermissions(place, Set.of());
        try {
            if (Files.isReadable(place)) {
                assertThat(WhatIsSet.read(here).settings().replyWithin()).isEqualTo(15);
            } else {
                assertIsNamed(place);
            }
        } finally {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed() throws IOException {
        Path config = Files.createDirectories(here.resolve("config"));
        assertIsNamed(
                Files.createSymbolicLink(config.resolve("application.yml"), here.resolve("secrets/application.yml")));
    }

    private void assertIsNamed(Path place) {
        assertThatThrownBy(() -> WhatIsSet.read(here))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining(place + " cannot be read by this account");
        assertThatThrownBy(() -> WhatIsSet.disclosureRule(here)).isInstanceOf(SettingException.class);
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
