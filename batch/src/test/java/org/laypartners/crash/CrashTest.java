package org.laypartners.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.crash.FaultPoints.Fault;

/**
 * Some of the points at which a night can be disturbed; {@code batch/bench/crash} tries hundreds. After each, the live site is a
 * whole one, and the next night leaves the same store, site, reports and folders as if nothing had happened.
 */
class CrashTest {
    private static final int KILLS = 3;
    private static final int ERRORS = 3;

    @TempDir
    static Path folder;

    private static Setting setting;

    @BeforeAll
    static void setTheScene() throws IOException, InterruptedException {
        setting = new Setting(folder);
    }

    @AfterAll
    static void clearIt() throws IOException {
        setting.close();
    }

    @Test
    void aNightKilledAnywhereIsFinishedByTheNext() throws IOException, InterruptedException {
        assertAllWell(setting.tryAll(setting.chosen(KILLS), Fault.KILL, trial -> {}));
    }

    @Test
    void oneFailedWriteCostsNothing() throws IOException, InterruptedException {
        assertAllWell(setting.tryAll(setting.chosen(ERRORS), Fault.FAIL_ONCE, trial -> {}));
    }

    @Test
    void aFullDiskCostsNothing() throws IOException, InterruptedException {
        assertAllWell(setting.tryAll(setting.chosen(ERRORS), Fault.FAIL_FROM, trial -> {}));
    }

    private static void assertAllWell(List<Trial> trials) {
        assertThat(trials)
                .isNotEmpty()
                .allSatisfy(trial -> assertThat(trial.wrong())
                        .as(trial.fault() + " at " + trial.number() + ", " + trial.point())
                        .isEmpty());
    }
}
