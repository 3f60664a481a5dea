package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which commands read what is set, and what they say of a setting that is wrong. */
class CommandSettingsTest {
    @TempDir
    private Path folder;

    /** As a night would. */
    @Test
    void rowsReadsAsMuchAsIsSet() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Name;Rating\r\nOne;1\r\nTwo;2\r\n");

        Typed rows = where("lay-partners.reading.rows", "1", "rows", file.toString());

        assertThat(rows.exit()).isEqualTo(1);
        assertThat(rows.err()).contains("a.csv: The file has more than 1 row");
    }

    /** The page on small numbers says what a night of this Trust does. */
    @Test
    void bakeSaysOfSmallNumbersWhatIsSet() throws IOException {
        Path site = folder.resolve("site");

        Typed bake = where("lay-partners.disclosure.threshold", "23", "bake", "--to", site.toString());

        assertThat(bake.exit()).isZero();
        assertThat(site.resolve("small-numbers.html")).content().contains("23");
    }

    /** A command may be started anywhere, and must not forget there what the Trust has set. */
    @ParameterizedTest
    @ValueSource(strings = {"status", "nightly", "tidy", "forget", "bake", "rows"})
    void whatIsSetBesideTheContentHoldsWhereverACommandIsStarted(String command) throws IOException {
        Path home = folder.resolve("opt");
        Files.createDirectories(home.resolve("site-content"));
        Files.writeString(
                Files.createDirectories(home.resolve("config")).resolve("application.yml"),
                "lay-partners:\n  encrypt-too: age1\n");
        Path data = Files.createDirectory(folder.resolve("data"));
        List<String> words = new ArrayList<>(List.of(command, "--home", home.toString()));
        switch (command) {
            case "rows" -> words.add("no-such.csv");
            case "bake" -> words.addAll(List.of("--to", folder.resolve("site").toString()));
            default -> words.addAll(List.of("--data", data.toString()));
        }
        if (command.equals("forget")) {
            words.addAll(List.of("--person", "Nobody Atall"));
        }

        assertThat(Typed.run(words.toArray(String[]::new)).err()).contains("Did you mean lay-partners.encrypt-to?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bake", "serve", "rows", "status"})
    void aSettingThatThereIsNotIsNamed(String command) {
        String[] more = switch (command) {
            case "rows" -> new String[] {"no-such.csv"};
            case "status" -> new String[] {"--data", folder.toString()};
            default -> new String[0];
        };

        // Where nothing is said, serve shows the site until it is stopped.
        Typed said = assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> where(
                        "lay-partners.disclosure.treshold",
                        "12",
                        Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new)));

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("Did you mean lay-partners.disclosure.threshold?");
    }

    @Test
    void theWayBackIsOpenWhateverIsSet() {
        Typed back = where(
                "lay-partners.disclosure.treshold",
                "12",
                "rollback",
                "--data",
                folder.resolve("none").toString());

        assertThat(back.err()).startsWith("There is no data folder");
    }

    private static Typed where(String setting, String value, String... words) {
        try {
            return Typed.run(Stream.concat(Stream.of(words), Stream.of("--" + setting + "=" + value))
                    .toArray(String[]::new));
        } finally {
            System.clearProperty(setting);
        }
    }
}
