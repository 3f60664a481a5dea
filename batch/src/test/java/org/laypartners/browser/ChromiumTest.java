package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ChromiumTest {
    @TempDir
    private Path folder;

    @Test
    void aMachineWithTheBrowserAndItsDriverRunsTheTests() throws IOException {
        Path browser = program("chromium-browser");
        Path driver = program("chromedriver");

        assertThat(Chromium.orSkip(List.of(folder), Map.of())).isEqualTo(new Chromium(browser, driver));
    }

    @Test
    void aMachineWithoutTheDriverSkipsThem() throws IOException {
        program("chromium");

        assertThatThrownBy(() -> Chromium.orSkip(List.of(folder), Map.of()))
                .isInstanceOf(TestAbortedException.class)
                .message()
                .hasLineCount(1)
                .contains("need Chromium and chromedriver");
    }

    @Test
    void butNeverInContinuousIntegration() {
        assertThatThrownBy(() -> Chromium.orSkip(List.of(folder), Map.of("CI", "true")))
                .isInstanceOf(AssertionFailedError.class);
    }

    private Path program(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
