package org.laypartners.setting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class KnownSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"application.yml", "application-cluster.yml"})
    void takesEverySettingOfOurFiles(String file) throws IOException {
        for (PropertySource<?> source : new YamlPropertySourceLoader().load(file, new ClassPathResource(file))) {
            assertThatCode(() -> KnownSettings.refuseOthers(with(source))).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lay-partners.keep-backups",
                "lay-partners.keepBackups",
                "lay-partners.encrypt-to[0]",
                "lay-partners.catchment-weights.Brent",
                "lay-partners.catchment-weights.[Hammersmith and Fulham]",
                "lay-partners.retention.archive-months",
                "lay-partners.notice.webhook-secret",
                "lay-partners.cluster.broker-url",
                "lay-partners.log",
                "spring.datasource.url"
            })
    void takesEachWayOfWritingOne(String name) {
        assertThatCode(() -> KnownSettings.refuseOthers(with(file(name)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "lay-partners.keep-backup, lay-partners.keep-backups",
        "lay-partners.disclosure.treshold, lay-partners.disclosure.threshold",
        "lay-partners.encript-to[0], lay-partners.encrypt-to",
        "lay-partners.cluster.broker-ur, lay-partners.cluster.broker-url"
    })
    void namesWhatIsMisspeltAndWhatWasMeant(String name, String meant) {
        assertThatThrownBy(() -> KnownSettings.refuseOthers(with(file(name))))
                .isInstanceOf(SettingException.class)
                .hasMessage("There is no setting " + name + ". Did you mean " + meant + "?");
    }

    @Test
    void saysWhereTheyStandWhereNothingIsAlike() {
        assertThatThrownBy(() -> KnownSettings.refuseOthers(with(file("lay-partners.colour"))))
                .hasMessage("There is no setting lay-partners.colour. docs/running-it.md says where they stand.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LAY_PARTNERS_KEEP_BACKUPS",
                "LAYPARTNERS_KEEPBACKUPS",
                "LAY_PARTNERS_ENCRYPT_TO_0",
                "LAY_PARTNERS_CLUSTER_BROKER_URL",
                "LAY_PARTNERS_LOG",
                "LAY_PARTNERS_JAVA_OPTS",
                "LAY_PARTNERS_SERVICE_HOST",
                "LAY_PARTNERS_PORT",
                "LAY_PARTNERS_PORT_8080_TCP_ADDR",
                "LAY_PARTNERS_STAFF_SERVICE_PORT_HTTP",
                "LAYERS_OF_A_MAP",
                "LAY_OUT",
                "PARTNERS_URL",
                "PATH"
            })
    void takesThemFromTheEnvironment(String name) {
        assertThatCode(() -> KnownSettings.refuseOthers(with(environment(name))))
                .doesNotThrowAnyException();
    }

    /** Spring Boot reads words apart or together, but not a mixture, and says nothing of it. */
    @Test
    void namesWhatIsMisspeltInTheEnvironment() {
        assertThatThrownBy(() -> KnownSettings.refuseOthers(with(environment("LAY_PARTNERS_CLUSTER_BROKERURL"))))
                .hasMessage("There is no setting LAY_PARTNERS_CLUSTER_BROKERURL."
                        + " Did you mean LAY_PARTNERS_CLUSTER_BROKER_URL?");
    }

    @ParameterizedTest
    @CsvSource({
        "LAY_PARTNERS_RETENTON_ARCHIVE_MONTHS, Did you mean LAY_PARTNERS_RETENTION_ARCHIVE_MONTHS?",
        "LAY_PARTNERS_KEEP_BACKUP, Did you mean LAY_PARTNERS_KEEP_BACKUPS?",
        "LAY_PARTNERS_LOGG, Did you mean LAY_PARTNERS_LOG?",
        "LAY_PARTNERS_INBOXX_COLOUR, docs/running-it.md says where they stand.",
        "LAYPARTNERS_INBOXXCOLOUR, docs/running-it.md says where they stand.",
        "LAY_PARTNER_KEEP_BACKUPS, Their names begin with LAY_PARTNERS_.",
        "LAYPARTNER_KEEPBACKUPS, Their names begin with LAY_PARTNERS_.",
        "LAY_PARNTERS_LOG, Their names begin with LAY_PARTNERS_."
    })
    void namesEachVariableThatIsNoSetting(String name, String said) {
        assertThatThrownBy(() -> KnownSettings.refuseOthers(with(environment(name))))
                .isInstanceOf(SettingException.class)
                .hasMessage("There is no setting " + name + ". " + said);
    }

    @ParameterizedTest
    @CsvSource({"postgress, postgres", "Postgres, postgres", "clustr, cluster"})
    void namesAProfileThatIsMisspelt(String profile, String meant) {
        assertThatThrownBy(() -> KnownSettings.refuseOthers(choosing(profile)))
                .isInstanceOf(SettingException.class)
                .hasMessage("There is no profile " + profile + ". Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "cluster", "production", "our-trust"})
    void takesOtherProfiles(String profile) {
        assertThatCode(() -> KnownSettings.refuseOthers(choosing(profile))).doesNotThrowAnyException();
    }

    private static StandardEnvironment choosing(String profile) {
        StandardEnvironment environment = with(file("spring.datasource.url"));
        environment.setActiveProfiles(profile);
        return environment;
    }

    @Test
    void neverSaysTheValue() {
        assertThatThrownBy(() -> KnownSettings.refuseOthers(with(file("lay-partners.cluster.pasword"))))
                .hasMessageNotContaining("hunter2");
    }

    private static PropertySource<?> file(String name) {
        return new MapPropertySource("a file", Map.of(name, name.endsWith(".log") ? "json" : "hunter2"));
    }

    private static PropertySource<?> environment(String name) {
        return new SystemEnvironmentPropertySource(
                "systemEnvironment", Map.of(name, name.endsWith("_LOG") ? "json" : "hunter2"));
    }

    private static StandardEnvironment with(PropertySource<?> source) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(each -> environment.getPropertySources().remove(each.getName()));
        environment.getPropertySources().addFirst(source);
        return environment;
    }

    @ParameterizedTest
    @ValueSource(strings = {"lay-partner", "layparters", "laypartner", "lay-parnters"})
    void namesAGroupThatIsMisspelt(String group) {
        assertThatThrownBy(() -> KnownSettings.refuseOthers(with(file(group + ".settle"))))
                .isInstanceOf(SettingException.class)
                .hasMessage("There is no setting " + group + ". Did you mean lay-partners?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lay-partners: 5 | has no value of its own
                    - lay-partners  | holds none
                    lay-partners    | holds none
                    """)
    void refusesAFileWithoutSettings(String text, String said) throws IOException {
        for (PropertySource<?> source : new YamlPropertySourceLoader()
                .load("a file", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))) {
            assertThatThrownBy(() -> KnownSettings.refuseOthers(with(source)))
                    .isInstanceOf(SettingException.class)
                    .hasMessageContaining(said);
        }
    }

    /** All lines below it may be left out. */
    @Test
    void takesAGroupWithoutLines() throws IOException {
        for (PropertySource<?> source : new YamlPropertySourceLoader()
                .load(
                        "a file",
                        new ByteArrayResource("lay-partners:\n# settle: 5s\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThatCode(() -> KnownSettings.refuseOthers(with(source))).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesALogThatThereIsNot() {
        assertThatThrownBy(() -> KnownSettings.refuseOthers(
                        with(new MapPropertySource("a file", Map.of("lay-partners.log", "jsn")))))
                .hasMessage(
                        "The setting lay-partners.log (LAY_PARTNERS_LOG) is not what it may be: one of text, json was"
                                + " expected.");
    }
}
