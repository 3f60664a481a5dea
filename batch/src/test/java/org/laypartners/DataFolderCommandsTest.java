package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands make of a data folder that is none, or holds nothing yet. */
class DataFolderCommandsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("allButANight")
    void aDataFolderThatIsNotThereIsNamedAndNotMadeByAllButANight(List<String> words) {
        Path mistyped = folder.resolve("mistyped");

        Typed typed = on(mistyped, words);

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo("There is no data folder " + mistyped
                        + ". Name yours with --data. The first nightly makes one.\n");
        assertThat(typed.out()).isEmpty();
        assertThat(mistyped).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource({"allButANight", "aNight"})
    void aFolderOfOtherThingsIsNamedAndLeftAsItIs(List<String> words) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("minutes.txt"), "mine");

        Typed typed = on(other, words);

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo(
                        other + " is no data folder: it holds other things, and nothing of this program's. Name yours"
                                + " with --data.\n");
        assertThat(typed.out()).isEmpty();
        assertThat(Tree.of(other)).containsOnlyKeys("minutes.txt");
    }

    private static List<List<String>> aNight() {
        return List.of(List.of("nightly"));
    }

    private static List<List<String>> allButANight() {
        return List.of(
                List.of("publish"),
                List.of("import", "pom.xml"),
                List.of("worker"),
                List.of("status"),
                List.of("health"),
                List.of("notice"),
                List.of("tidy", "--dry-run"),
                List.of("tidy"),
                List.of("forget", "--email", "a@b.example"),
                List.of("export-person", "--email", "a@b.example", "--to", "no-such-answer"),
                List.of("rollback"),
                List.of("restore"),
                List.of("restore", "--list"),
                List.of("rebuild"));
    }

    private static Typed on(Path data, List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--data", data.toString()));
        return Typed.run(all.toArray(String[]::new));
    }

    /** On the first day: whoever sets it up makes the folder, perhaps on a disk of its own, and perhaps the inbox. */
    @ParameterizedTest
    @ValueSource(strings = {".", "lost+found", ".hidden", "inbox", "demo"})
    void whatLooksAtAnEmptyFolderSaysThatNoNightHasRunYet(String entry) throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve(entry));

        Typed status = on(data, List.of("status"));

        assertThat(status.exit()).isZero();
        assertThat(status.out())
                .contains("Live: nothing has been released yet.", "No night has run to its end in " + data + " yet.");
        assertThat(on(data, List.of("restore", "--list")).out())
                .startsWith("There are no backups. Each night makes one before it begins, where the store is a file.");
        assertThat(on(data, List.of("health")).exit()).isEqualTo(1);
        assertThat(on(data, List.of("health")).out()).startsWith("No night has been noted in " + data + " yet.");
        assertThat(data.resolve("lock")).doesNotExist();
    }

    @Test
    void aFolderWithinADataFolderIsNotTakenForOne() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("data/inbox"));
        Files.createFile(folder.resolve("data/lock"));

        Typed status = on(inbox, List.of("status"));

        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.err()).startsWith(inbox + " lies inside the data folder " + folder.resolve("data"));
    }
}
