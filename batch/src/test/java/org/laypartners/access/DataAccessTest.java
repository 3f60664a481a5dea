package org.laypartners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.durable.DurableFiles;

class DataAccessTest {
    /** Where everybody can go: a test's own temporary folder is its owner's alone. */
    private Path data = Path.of(".");

    @BeforeEach
    void makeADataFolder() throws IOException {
        data = Files.createTempDirectory("open-to-all");
        mode(data, "rwxr-xr-x");
        for (String folder : new String[] {"store", "archive", "rejected", "inbox", "releases/2026-10-06-1/staff"}) {
            mode(Files.createDirectories(data.resolve(folder)), "rwx------");
        }
        mode(data.resolve("releases"), "rwxr-xr-x");
        mode(data.resolve("releases/2026-10-06-1"), "rwxr-xr-x");
        mode(Files.createFile(data.resolve("store/lay-partners.db")), "rw-------");
    }

    @AfterEach
    void clear() throws IOException {
        DurableFiles.deleteTree(data);
    }

    @Test
    void foldersOfTheirOwnerOnlyAreAllRight() {
        assertThatCode(() -> DataAccess.refuseOpenFolders(data)).doesNotThrowAnyException();
        assertThat(DataAccess.advice(data)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"store", "archive", "rejected", "releases/2026-10-06-1/staff"})
    void aFolderOpenToEverybodyStopsTheRunAndNamesTheMend(String folder) throws IOException {
        mode(data.resolve(folder), "rwxr-xr-x");

        assertThatThrownBy(() -> DataAccess.refuseOpenFolders(data))
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("Run: chmod o-rwx '" + data.resolve(folder) + "'.");
    }

    /** As somebody would who copies it. */
    @Test
    void theCommandNamedMendsItWhateverTheFolderIsCalled() throws IOException, InterruptedException {
        Path trusts = data.resolve("The Trust's own data");
        mode(Files.createDirectories(trusts.resolve("archive")), "rwxr-xr-x");
        mode(trusts, "rwxr-xr-x");
        String says = catchThrowable(() -> DataAccess.refuseOpenFolders(trusts)).getMessage();
        String command = says.substring(says.indexOf("chmod"), says.indexOf(". Then run this again."));

        assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor()).isZero();

        assertThatCode(() -> DataAccess.refuseOpenFolders(trusts)).doesNotThrowAnyException();
    }

    @Test
    void whatLiesInAFolderThatNobodyElseCanEnterIsOutOfReach() throws IOException {
        mode(data.resolve("archive"), "rwxr-xr-x");
        mode(data, "rwx------");

        assertThatCode(() -> DataAccess.refuseOpenFolders(data)).doesNotThrowAnyException();
    }

    @Test
    void aGroupMayBeLetInAndIsNamed() throws IOException {
        mode(data.resolve("rejected"), "rwxrwx---");

        assertThatCode(() -> DataAccess.refuseOpenFolders(data)).doesNotThrowAnyException();
        assertThat(DataAccess.advice(data))
                .singleElement()
                .asString()
                .startsWith("A group of this machine is let into " + data.resolve("rejected"));
    }

    @Test
    void anInboxThatEverybodyCanSeeIsNamed() throws IOException {
        mode(data.resolve("inbox"), "rwxrwxrwx");

        assertThatCode(() -> DataAccess.refuseOpenFolders(data)).doesNotThrowAnyException();
        assertThat(DataAccess.advice(data)).singleElement().asString().contains("chmod o-r");
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
