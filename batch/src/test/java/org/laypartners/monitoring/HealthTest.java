package org.laypartners.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {
    private static final Instant ENDED = Instant.parse("2026-10-06T01:04:00Z");

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "{\"last\":null}",
                "{\"last\":{}}",
                "{\"last\":{\"good\":true}}",
                "\u00e9"
            })
    void aSpoiledFileSaysNothingAndTheNextNightReplacesIt(String spoiled) throws IOException {
        Files.write(data.resolve("health.json"), spoiled.getBytes(StandardCharsets.ISO_8859_1));
        Health health = new Health(data);

        assertThat(health.report()).isEmpty();

        health.note(health.reportOf(night(false)));
        assertThat(health.report().orElseThrow().last()).isEqualTo(night(false));
    }

    @Test
    void whatIsTooOldIsNeverSaidToBeJustAsOld() {
        Health.Report report = new Health.Report(night(true), Optional.of(night(true)));
        Duration longest = Duration.ofHours(36);

        assertThat(report.trouble(ENDED.plus(longest), longest)).isEmpty();
        assertThat(report.trouble(ENDED.plus(longest).plusSeconds(1), longest))
                .contains("The last good night ended 36 hours and 1 minute ago; it should be at most 36 hours.");
        assertThat(report.trouble(ENDED.plus(longest).plusSeconds(30 * 60), longest))
                .contains("The last good night ended 36 hours and 30 minutes ago; it should be at most 36 hours.");
        assertThat(report.trouble(ENDED.plus(Duration.ofHours(37)), longest))
                .contains("The last good night ended 37 hours ago; it should be at most 36 hours.");
    }

    private static RunRecord night(boolean good) {
        return new RunRecord(
                LocalDate.of(2026, 10, 6),
                Instant.parse("2026-10-06T01:00:00Z"),
                ENDED,
                good,
                good ? "2026-10-06-1" : "",
                good ? "" : "The disk is full.",
                6,
                0,
                14,
                2,
                7,
                0);
    }
}
