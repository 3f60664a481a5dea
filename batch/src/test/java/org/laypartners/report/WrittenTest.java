package org.laypartners.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 6);

    @TempDir
    private Path folder;

    private Path page = Path.of(".");

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), "Warm soup");
    }

    /** A disk that spoils bytes changes neither the size nor the time of a file. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void aSpoiltFileThatLooksAsItDidIsFoundOnOneNightIn29(int daysBetweenNights) throws IOException {
        Written written = Written.of(page);
        FileTime changed = Files.getLastModifiedTime(page);
        Files.writeString(page, "Cold soup");
        Files.setLastModifiedTime(page, changed);

        assertThat(Stream.iterate(NIGHT, night -> night.plusDays(daysBetweenNights))
                        .limit(29)
                        .filter(night -> !written.isStill(page, night)))
                .hasSize(1);
    }

    @Test
    void aWholeFileIsStillWhatItWasOnEachNight() throws IOException {
        Written written = Written.of(page);

        assertThat(NIGHT.datesUntil(NIGHT.plusDays(29))).allMatch(night -> written.isStill(page, night));
    }

    @Test
    void aCopyCountsAsTheSameAndALinkAsNone() throws IOException {
        Written written = Written.of(page);
        Path copy = Files.copy(page, folder.resolve("copy.html"));
        Files.setLastModifiedTime(copy, FileTime.fromMillis(0));

        assertThat(written.isStill(copy, NIGHT)).isTrue();
        assertThat(written.isStill(Files.createSymbolicLink(folder.resolve("link.html"), page), NIGHT))
                .isFalse();
        assertThat(written.isStill(folder.resolve("none.html"), NIGHT)).isFalse();
    }
}
