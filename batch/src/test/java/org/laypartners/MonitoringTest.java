package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.durable.DurableFiles;
import org.laypartners.release.RunLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What monitoring sees of the nights. */
class MonitoringTest {
    @TempDir
    private Path data;

    private Trust trust = new Trust(Path.of("."));

    @BeforeEach
    void dropPeople() throws IOException {
        trust = new Trust(data);
        Asked.dropAll(trust);
    }

    @Test
    void aGoodNightIsNotedWithItsCounts() throws IOException {
        trust.night();

        JsonNode last = health().get("last");
        assertThat(last.get("good").asBoolean()).isTrue();
        assertThat(last.get("day").asString()).isEqualTo("2026-10-06");
        assertThat(last.get("release").asString()).isEqualTo("2026-10-06-1");
        assertThat(last.get("files").asLong()).isEqualTo(6);
        assertThat(last.get("added").asLong()).isEqualTo(14);
        assertThat(last.get("refused").asLong()).isEqualTo(3);
        Typed asked = asked();
        assertThat(asked.exit()).isZero();
        assertThat(asked.out()).startsWith("The last night ended well on ");
    }

    @Test
    void aNightThatFailedIsNotedAndTheLastGoodOneStays() throws IOException {
        trust.night();
        String good = health().get("lastGood").toString();
        DurableFiles.deleteTree(data.resolve("store"));

        assertThat(Typed.on(data, "nightly").exit()).isEqualTo(1);

        assertThat(health().get("last").get("good").asBoolean()).isFalse();
        assertThat(health().get("lastGood").toString()).isEqualTo(good);
        Typed asked = asked();
        assertThat(asked.exit()).isEqualTo(1);
        assertThat(asked.out()).contains("The last night failed. The store").hasLineCount(1);
    }

    @Test
    void aRunThatFoundAnotherAtWorkIsNoNight() {
        RunLock night = RunLock.take(data).orElseThrow();
        try {
            assertThat(Typed.on(data, "nightly").exit()).isEqualTo(3);
        } finally {
            night.close();
        }

        assertThat(data.resolve("health.json")).doesNotExist();
        assertThat(data.resolve("night-at-work")).doesNotExist();
        assertThat(asked().exit()).isEqualTo(1);
        assertThat(asked().out()).startsWith("No night has been noted in ");
    }

    @Test
    void anOldNightIsTrouble() {
        trust.night();
        System.setProperty("lay-partners.longest-between-nights", "0s");
        try {
            assertThat(asked().exit()).isEqualTo(1);
            assertThat(asked().out())
                    .containsPattern("The last good night ended .+ ago; it should be at most 0 hours\\.");
        } finally {
            System.clearProperty("lay-partners.longest-between-nights");
        }
    }

    /** The text format of Prometheus: a type for each metric, then name, labels and number. */
    @Test
    void theMetricsAreWhatPrometheusReads() throws IOException {
        trust.night();

        List<String> lines = Files.readAllLines(data.resolve("metrics/lay_partners.prom"));
        assertThat(lines)
                .allMatch(line -> line.matches("# (HELP|TYPE) lay_partners_[a-z_]+ .+"
                        + "|lay_partners_[a-z_]+(\\{outcome=\"[a-z_]+\"})? -?[0-9.]+(E[0-9]+)?"))
                .contains("# TYPE lay_partners_last_run_success gauge", "lay_partners_last_run_success 1.0")
                .anyMatch(line -> line.startsWith("lay_partners_last_start_timestamp_seconds "))
                .contains("lay_partners_last_run_rows{outcome=\"refused\"} 3.0")
                .anyMatch(line -> line.startsWith("lay_partners_last_success_timestamp_seconds "));
    }

    @Test
    void neitherNamesAPersonOrAFileAndBothMayBeReadByAll() throws IOException {
        trust.night();

        for (String file : List.of("health.json", "metrics/lay_partners.prom")) {
            assertThat(Files.readString(data.resolve(file)).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain(Asked.ZOE)
                    .doesNotContain(Asked.BRAM)
                    .doesNotContain(".csv");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .isEqualTo("rw-r--r--");
        }
    }

    @Test
    void whatCannotBeNotedChangesNothingAboutTheNight() throws IOException {
        Files.createDirectories(data.resolve("health.json/somebody's own"));

        trust.night();

        assertThat(data.resolve("public/index.html")).exists();
        assertThat(data.resolve("metrics/lay_partners.prom")).exists();
        assertThat(asked().exit()).isEqualTo(1);
        assertThat(asked().out()).contains("ended without a word");
    }

    /** A number is written over where there is no room for a file. */
    @Test
    void theMetricsSayThatANightFailedThoughTheyCannotBeWrittenAnew() throws IOException {
        trust.night();
        DurableFiles.deleteTree(data.resolve("store"));
        Files.createDirectories(data.resolve("metrics/.lay_partners.prom.part/in the way"));

        assertThat(Typed.on(data, "nightly").exit()).isEqualTo(1);

        assertThat(Files.readAllLines(data.resolve("metrics/lay_partners.prom")))
                .contains("lay_partners_last_run_success 0.0");
    }

    @Test
    void nothingIsNotedInAFolderThatIsRefused() throws IOException {
        trust.night();
        for (String folder : List.of("public", "staff", "archive/2026", "inbox", "elsewhere")) {
            Path named = data.resolve(folder);
            Path refused = Files.exists(named) ? named : Files.createDirectory(named);
            List<Path> before = DurableFiles.list(refused);

            Typed night = Typed.on(named, "nightly");

            assertThat(night.exit()).as(folder).isEqualTo(1);
            assertThat(night.err()).contains("lies inside the data folder");
            assertThat(DurableFiles.list(refused)).as(folder).isEqualTo(before);
        }
    }

    /** The cron file and the systemd unit have this umask; it is the program's own files that are for its account alone. */
    @Test
    void whateverTheUmaskTheMetricsAreForAll() throws IOException, InterruptedException {
        trust.drop("register.csv", Registers.of("M1"));

        assertThat(Started.with("077", data, "nightly").end()).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("metrics"))))
                .isEqualTo("rwxr-xr-x");
    }

    private Typed asked() {
        return Typed.run("health", "--data", data.toString());
    }

    private JsonNode health() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(data.resolve("health.json")));
    }
}
