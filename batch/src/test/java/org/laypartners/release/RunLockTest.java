package org.laypartners.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunLockTest {
    @TempDir
    Path folder;

    @Test
    void oneOfTenStartsAtTheSameMomentWorks() throws Exception {
        Path data = folder.resolve("new").resolve("data");
        ExecutorService threads = Executors.newFixedThreadPool(10);
        CountDownLatch go = new CountDownLatch(10);
        try {
            List<Future<Optional<RunLock>>> starts = IntStream.range(0, 10)
                    .mapToObj(start -> threads.submit(() -> {
                        go.countDown();
                        go.await();
                        return RunLock.take(data);
                    }))
                    .toList();
            int working = 0;
            for (Future<Optional<RunLock>> start : starts) {
                working += start.get().isPresent() ? 1 : 0;
            }
            assertThat(working).isEqualTo(1);
            starts.stream().map(RunLockTest::result).flatMap(Optional::stream).forEach(RunLock::close);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void itsFileIsForTheProgramsAccountAlone() throws IOException {
        try (RunLock lock = RunLock.take(folder).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("lock"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void mayBeTakenAgainWhenGivenBack() {
        RunLock first = RunLock.take(folder).orElseThrow();
        assertThat(RunLock.take(folder)).isEmpty();
        first.close();
        first.close();

        try (RunLock second = RunLock.take(folder).orElseThrow()) {
            assertThat(second).isNotNull();
            first.close();
            assertThat(RunLock.take(folder)).isEmpty();
        }
    }

    @Test
    void askingTwiceInOneProcessDoesNotFreeItForAnother() throws Exception {
        try (RunLock held = RunLock.take(folder).orElseThrow()) {
            assertThat(RunLock.take(folder.resolve(".").toAbsolutePath())).isEmpty();

            Process other = otherProcess();
            assertThat(firstLine(other)).isEqualTo("held by another");
            assertThat(other.waitFor()).isZero();
            assertThat(held).isNotNull();
        }
    }

    @Test
    void isFreeOnceTheProcessThatHeldItIsKilled() throws Exception {
        Process other = otherProcess();
        assertThat(firstLine(other)).isEqualTo("taken");
        assertThat(RunLock.take(folder)).isEmpty();

        other.destroyForcibly().waitFor();

        Optional<RunLock> freed = RunLock.take(folder);
        assertThat(freed).isPresent();
        freed.get().close();
    }

    @Test
    void aFolderThatCannotBeMadeGivesAPlainSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> RunLock.take(file.resolve("data")))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("cannot be written to");
    }

    private Process otherProcess() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static Optional<RunLock> result(Future<Optional<RunLock>> done) {
        try {
            return done.get();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A run in a process of its own: takes the lock, says so, and holds it until it is killed. */
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] args) throws InterruptedException {
            boolean taken = RunLock.take(Path.of(args[0])).isPresent();
            System.out.println(taken ? "taken" : "held by another");
            if (taken) {
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void tellsWhetherARunIsAtWorkWithoutKeepingOneAway() {
        assertThat(RunLock.isHeld(folder)).isFalse();
        try (RunLock run = RunLock.take(folder).orElseThrow()) {
            assertThat(run).isNotNull();
            assertThat(RunLock.isHeld(folder)).isTrue();
            assertThat(RunLock.take(folder)).isEmpty();
        }
        assertThat(RunLock.isHeld(folder)).isFalse();
        RunLock.take(folder).orElseThrow().close();
    }
}
