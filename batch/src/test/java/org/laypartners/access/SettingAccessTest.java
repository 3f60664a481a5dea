package org.laypartners.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.durable.DurableFiles;

class SettingAccessTest {
    private static final Set<String> NAMES =
            new TreeSet<>(Set.of("lay-partners.notice.webhook-secret", "spring.mail.password"));

    /** Where everybody can go: a test's own temporary folder is its owner's alone. */
    private Path config = Path.of(".");

    private Path file = Path.of(".");

    @BeforeEach
    void makeAFile() throws IOException {
        config = Files.createTempDirectory("open-to-all");
        mode(config, "rwxr-xr-x");
        file = Files.createFile(config.resolve("the Trust's own.yml"));
    }

    @AfterEach
    void clear() throws IOException {
        DurableFiles.deleteTree(config);
    }

    @Test
    void aFileThatEverybodyCanReadIsNamedWithItsSecretsAndTheMend() throws IOException, InterruptedException {
        mode(file, "rw-r--r--");

        List<String> advice = advice(file);

        assertThat(advice)
                .singleElement()
                .satisfies(says -> assertThat(says)
                        .startsWith("Everybody on this machine can read the secrets in " + file
                                + ": lay-partners.notice.webhook-secret, spring.mail.password. Run: chmod 600 '"));
        String command = advice.get(0)
                .substring(advice.get(0).indexOf("chmod"), advice.get(0).length() - 1);
        assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor()).isZero();
        assertThat(advice(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-r---w-"})
    void aFileThatNotEverybodyCanReadIsPassedOver(String mode) throws IOException {
        mode(file, mode);

        assertThat(advice(file)).isEmpty();
    }

    @Test
    void whatLiesInAFolderThatNobodyElseCanEnterIsOutOfReach() throws IOException {
        mode(file, "rw-r--r--");
        mode(config, "rwxr-x---");

        assertThat(advice(file)).isEmpty();
    }

    /** As orchestrators put secrets in place. */
    @Test
    void ofALinkCountsWhatItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(config.resolve("application.yml"), file);
        mode(file, "rw-------");
        assertThat(advice(link)).isEmpty();

        mode(file, "rw-r--r--");
        assertThat(advice(link)).hasSize(1);
    }

    @Test
    void whereThereAreNoModesNothingIsSaid() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(config.resolve("a.zip"), Map.of("create", "true"))) {
            assertThat(advice(Files.createFile(zip.getPath("application.yml")))).isEmpty();
        }
    }

    @Test
    void aFileThatIsGoneMeanwhileStopsNothing() throws IOException {
        Files.delete(file);

        assertThat(advice(file)).isEmpty();
    }

    private static List<String> advice(Path file) {
        return SettingAccess.advice(Map.of(file, NAMES));
    }

    private static void mode(Path place, String mode) throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(mode));
    }
}
