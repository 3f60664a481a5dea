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
 * Some of the points at which a run can be disturbed; {@code batch/bench/crash} tries hundreds. After each, the live site is a
 * whole one, and the next night leaves the same store, site, reports and folders as if nothing had happened.
 */
class CrashTest {
    private static final int KILLS = 2;
    private static final int ERRORS = 1;

    @TempDir
    static Path folder;

    private static Setting night;
    private static Setting restore;

    @BeforeAll
    static void setTheScene() throws IOException, InterruptedException {
        night = Setting.ofANight(folder);
        restore = night.then("restore");
    }

    @AfterAll
    static void clearIt() throws IOException {
        night.close();
    }

    @Test
    void aNightKilledAnywhereIsFinishedByTheNext() throws IOException, InterruptedException {
        assertAllWell(night.tryAll(night.chosen(KILLS), Fault.KILL, trial -> {}));
    }

    @Test
    void oneFailedWriteCostsNothing() throws IOException, InterruptedException {
        assertAllWell(night.tryAll(night.chosen(ERRORS), Fault.FAIL_ONCE, trial -> {}));
    }

    @Test
    void aFullDiskCostsNothing() throws IOException, InterruptedException {
        assertAllWell(night.tryAll(night.chosen(ERRORS), Fault.FAIL_FROM, trial -> {}));
    }

    /** Once an older store is in place, what the archive got since must come before anything is published. */
    @Test
    void aRestoreThatIsCutShortIsFinishedByTheNextNight() throws IOException, InterruptedException {
        List<Integer> inTheArchive = restore.at("insert into response");
        assertAllWell(restore.tryAll(inTheArchive.subList(1, 2), Fault.FAIL_FROM, trial -> {}));
    }

    private static void assertAllWell(List<Trial> trials) {
        assertThat(trials)
                .isNotEmpty()
                .allSatisfy(trial -> assertThat(trial.wrong())
                        .as(trial.fault() + " at " + trial.number() + ", " + trial.point())
                        .isEmpty());
    }
}
