package org.laypartners.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.setting.ClusterSettings;
import org.laypartners.setting.Settings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ByteArrayResource;

/** A wrong setting is named, with what was expected; its value is not. */
class WrongSettingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lay-partners.keep-backups             | a whole number
                    lay-partners.retention.archive-months | a whole number
                    lay-partners.reading.rows             | a whole number
                    lay-partners.settle                   | a length of time such as 10s, 30m, 36h or 60d
                    lay-partners.catchment-weights.Brent  | a number such as 0.2
                    lay-partners.notice.when              | one of always, attention, failure
                    """)
    void theSettingIsNamedAndNotItsValue(String name, String expected) {
        assertThat(sentence(name, "hunter2"))
                .isEqualToIgnoringCase("The setting " + name + " is not what it may be: " + expected
                        + " was expected. Look at it in the file, the environment or the command that sets it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lay-partners.list-quarters            | 4 | The setting lay-partners.list-quarters is from 5: the figures need as many.
                    lay-partners.retention.archive-months | 0 | A setting under lay-partners.retention is wrong: whole months were expected, from 1.
                    lay-partners.settle                   | -1s | The setting lay-partners.settle is a length of time from 0s.
                    lay-partners.rows-at-a-time           | 0 | The setting lay-partners.rows-at-a-time is a whole number from 1.
                    lay-partners.keep-releases            | 0 | The setting lay-partners.keep-releases is a whole number from 1.
                    lay-partners.keep-backups             | -1 | The setting lay-partners.keep-backups is a whole number from 0.
                    lay-partners.longest-between-nights   | -5h | The setting lay-partners.longest-between-nights is a length of time from 0s.
                    lay-partners.reading.megabytes        | -1 | The setting lay-partners.reading.megabytes is a whole number from 1 to 1000000.
                    lay-partners.reading.columns          | 0 | The setting lay-partners.reading.columns is a whole number from 1.
                    lay-partners.attendance.commitment    | 800 | The setting lay-partners.attendance.commitment is a whole number from 1 to 100.
                    lay-partners.catchment-weights.Brent  | 2 | The setting lay-partners.catchment-weights.Brent is a share from 0 to 1.
                    lay-partners.catchment-weights.Brent  | NaN | The setting lay-partners.catchment-weights.Brent is a share from 0 to 1.
                    lay-partners.encrypt-to[0]            | age1notakey | Entry 1 of lay-partners.encrypt-to is no public key of age. It should start with age1 and be copied whole.
                    lay-partners.disclosure.threshold     | 2 | Look at the settings under lay-partners.disclosure. Counts of people under 8 must be hidden, the rest rounded to 5 or more, and percentages need a base of 25 or more. The settings ask for less.
                    """)
    void aNumberOutOfItsRangeHasASentence(String name, String value, String sentence) {
        assertThat(sentence(name, value)).isEqualTo(sentence);
    }

    @Test
    void howWorkIsSharedOutHasItsRangesToo() {
        MapConfigurationPropertySource set =
                new MapConfigurationPropertySource(Map.of("lay-partners.cluster.look", "0s"));

        assertThat(Faults.sentence(List.of(catchThrowable(
                        () -> new Binder(set).bindOrCreate("lay-partners.cluster", ClusterSettings.class)))))
                .isEqualTo("The setting lay-partners.cluster.look is a length of time of more than 0s.");
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithItsLine() {
        ByteArrayResource file =
                new ByteArrayResource("lay-partners:\n  settle: [hunter2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Faults.sentence(List.of(catchThrowable(() -> new YamlPropertySourceLoader().load("a file", file)))))
                .isEqualTo("A file of settings (application*.yml) is not written as YAML, at line 3.");
    }

    private static String sentence(String name, String value) {
        return Faults.sentence(List.of(catchThrowable(() -> bind(Map.of(name, value)))));
    }

    private static Settings bind(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("lay-partners", Settings.class);
    }
}
