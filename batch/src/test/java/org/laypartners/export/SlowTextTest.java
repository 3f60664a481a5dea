package org.laypartners.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that were gone through once for each of their characters. */
class SlowTextTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    static Stream<String> texts() {
        return Stream.of(
                "submitdate,lastpage," + "[".repeat(60_000) + "\n1,2,3\n",
                "'" + " ".repeat(64_000) + "\na,b\n",
                "a\n'" + ",".repeat(64_000) + "\n");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areReadSoon(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("slow.csv"), text);

        Reading reading = assertTimeoutPreemptively(SOON, () -> Exports.open(file, ExportLimits.DEFAULTS));

        assertThat(reading).isNotNull();
    }

    /** Each row closes a cell and opens the next, so that it could go on on the line below, and so on. */
    @ParameterizedTest
    @CsvSource({"20000, 1000", "400, 16000"})
    void areRescuedSoon(int rows, int characters) throws IOException {
        String row = "\"a" + "x y".repeat(characters / 3) + "\",\"\n";
        Path file = Files.writeString(folder.resolve("rescued.csv"), "Name,Why\n\"bad\"x,y\n" + row.repeat(rows));

        Reading reading = assertTimeoutPreemptively(SOON, () -> Exports.open(file, ExportLimits.DEFAULTS));

        assertThat(reading).isInstanceOf(Reading.Opened.class);
    }
}
