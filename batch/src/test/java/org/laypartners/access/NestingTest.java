package org.laypartners.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestingTest {
    @TempDir
    private Path folder;

    private Path data = Path.of(".");

    @BeforeEach
    void makeADataFolder() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(data.resolve("inbox"));
        Files.createDirectories(data.resolve("releases/2026-10-06-1/public"));
        Files.createDirectories(data.resolve("releases/2026-10-06-1/staff"));
        Files.createSymbolicLink(data.resolve("public"), Path.of("releases/2026-10-06-1/public"));
        Files.createFile(data.resolve("lock"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public",
                "public/new/deep",
                "staff/site",
                "releases/2026-10-06-1/staff/x",
                "store",
                "inbox",
                "inbox/bake",
                "metrics",
                "of/its/own",
                "archive/2026"
            })
    void nothingIsWrittenAmongWhatADataFolderHolds(String place) {
        assertThatThrownBy(() -> Nesting.refuseInsideDataFolder(data.resolve(place)))
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("lies inside the data folder");
    }

    @Test
    void aLinkThatLeadsThereIsSeenThrough() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("harmless"), data.resolve("releases/2026-10-06-1"));

        assertThatThrownBy(() -> Nesting.refuseInsideDataFolder(link.resolve("staff/answer")))
                .isInstanceOf(AccessException.class);
    }

    /** It has its folder in the default data folder. */
    @Test
    void onlyTheDemoMayLieInADataFolder() {
        assertThatCode(() -> Nesting.refuseInsideDataFolder(data.resolve("demo")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Nesting.refuseInsideDataFolder(folder.resolve("elsewhere/public")))
                .doesNotThrowAnyException();
    }

    @Test
    void aDataFolderAmongTheSitesContentIsRefused() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("site-content"));

        assertThatThrownBy(() -> Nesting.refuseInsideContent(home.resolve("site-content/data"), home))
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("from where files are published");
        assertThatCode(() -> Nesting.refuseInsideContent(home.resolve("data"), home))
                .doesNotThrowAnyException();
    }

    @Test
    void theFolderOfADataFolderAroundAFileIsFound() {
        assertThat(Nesting.folderAround(data.resolve("rejected/Cleo Brandt.csv")))
                .contains(data.resolve("rejected"));
        assertThat(Nesting.folderAround(folder.resolve("elsewhere/a.csv"))).isEmpty();
    }
}
