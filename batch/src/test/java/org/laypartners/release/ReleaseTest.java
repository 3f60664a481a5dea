package org.laypartners.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final LocalDateTime NIGHT = DAY.atTime(2, 14);

    @TempDir
    Path data;

    @Test
    void showsNothingBeforeTheFirstRelease() {
        assertThat(new Releases(data).current()).isEmpty();
    }

    @Test
    void showsBothTreesUnderFixedNames() throws IOException {
        release(DAY, "first");

        assertThat(new Releases(data).current()).contains("2026-10-06-1");
        assertThat(data.resolve("public").resolve("marker")).hasContent("first");
        assertThat(data.resolve("staff").resolve("marker")).hasContent("first");
    }

    @Test
    void onlyTheOwnerMayReadTheStaffReports() throws IOException {
        release(DAY, "first");

        Path live = data.resolve("releases").resolve("2026-10-06-1");
        assertThat(mode(live)).isEqualTo("rwxr-xr-x");
        assertThat(mode(live.resolve("public"))).isEqualTo("rwxr-xr-x");
        assertThat(mode(live.resolve("public/deep"))).isEqualTo("rwxr-xr-x");
        assertThat(mode(live.resolve("public/deep/page"))).isEqualTo("rw-r--r--");
        assertThat(mode(live.resolve("staff"))).isEqualTo("rwx------");
        assertThat(mode(live.resolve("staff/marker"))).isEqualTo("rw-------");
    }

    @Test
    void staffReportsArePrivateWhileTheyAreWritten() throws IOException {
        assertThat(mode(Release.begin(data, DAY).staffTree())).isEqualTo("rwx------");
    }

    @Test
    void whatIsNotFinishedIsNotLiveAndIsClearedByTheNext() throws IOException {
        release(DAY, "first");
        Release dead = Release.begin(data, DAY);
        write(dead, "dead");

        assertThat(data.resolve("public").resolve("marker")).hasContent("first");
        release(DAY, "second");
        assertThat(releases()).containsExactly("2026-10-06-1", "2026-10-06-2", "current", "ledger.csv");
    }

    @Test
    void aReaderNeverSeesTwoNightsAtOnce() throws Exception {
        release(DAY, "2026-10-06-1");
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> looks = reader.submit(() -> look(stop));
            for (int night = 2; night <= 40; night++) {
                release(DAY, "2026-10-06-" + night);
            }
            stop.set(true);
            assertThat(looks.get()).isPositive();
        } finally {
            stop.set(true);
            reader.shutdown();
        }
    }

    @Test
    void keepsTheLastAndNeverDeletesTheLiveOne() throws IOException {
        for (int night = 0; night < 12; night++) {
            release(DAY, "n", 3);
        }
        assertThat(releases())
                .containsExactlyInAnyOrder("2026-10-06-10", "2026-10-06-11", "2026-10-06-12", "current", "ledger.csv");

        release(DAY.minusYears(1), "the clock stepped back", 1);
        assertThat(releases()).containsExactlyInAnyOrder("2025-10-06-1", "current", "ledger.csv");
        assertThat(data.resolve("public").resolve("marker")).hasContent("the clock stepped back");
    }

    @Test
    void leavesFoldersThatAreNoReleasesAlone() throws IOException {
        Files.createDirectories(data.resolve("releases").resolve("our own notes"));
        release(DAY, "n", 1);
        release(DAY, "n", 1);

        assertThat(releases()).containsExactlyInAnyOrder("2026-10-06-2", "current", "ledger.csv", "our own notes");
    }

    @Test
    void refusesAFolderOfSomebodysOwnAndDeletesNothing() throws IOException {
        Path theirs =
                Files.writeString(Files.createDirectory(data.resolve("public")).resolve("index.html"), "theirs");

        assertThatThrownBy(() -> Release.begin(data, DAY))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining(data.resolve("public").toString())
                .hasMessageEndingWith("Move it away, then run again.");
        assertThat(theirs).hasContent("theirs");
    }

    @Test
    void refusesALinkThatWouldShowTheStaffReportsToThePublic() throws IOException {
        Files.createSymbolicLink(data.resolve("public"), Path.of("releases", "current", "staff"));

        assertThatThrownBy(() -> Release.begin(data, DAY)).isInstanceOf(ReleaseException.class);
    }

    @Test
    void releasesNoLinkAmongThePages() throws IOException {
        release(DAY, "first");
        Release release = Release.begin(data, DAY);
        write(release, "second");
        Files.createSymbolicLink(release.publicTree().resolve("secret"), release.staffTree());

        assertThatThrownBy(() -> release.goLive(List.of(), 14, NIGHT)).isInstanceOf(ReleaseException.class);
        assertThat(new Releases(data).current()).contains("2026-10-06-1");
    }

    private void release(LocalDate day, String marker) throws IOException {
        release(day, marker, 99);
    }

    private void release(LocalDate day, String marker, int keep) throws IOException {
        Release release = Release.begin(data, day);
        write(release, marker);
        release.goLive(List.of(), keep, NIGHT);
    }

    private static void write(Release release, String marker) throws IOException {
        Files.writeString(release.publicTree().resolve("marker"), marker);
        Files.writeString(
                Files.createDirectory(release.publicTree().resolve("deep")).resolve("page"), marker);
        Files.writeString(release.staffTree().resolve("marker"), marker);
    }

    /** Reads both trees over and over; wherever no switch came between, they must be of the live release. */
    private int look(AtomicBoolean stop) throws IOException {
        int looks = 0;
        while (!stop.get() || looks == 0) {
            String before = new Releases(data).current().orElseThrow();
            String shown = Files.readString(data.resolve("public").resolve("marker"));
            String reported = Files.readString(data.resolve("staff").resolve("marker"));
            if (before.equals(new Releases(data).current().orElseThrow())) {
                assertThat(List.of(shown, reported)).containsOnly(before);
                looks++;
            }
        }
        return looks;
    }

    private List<String> releases() throws IOException {
        try (Stream<Path> all = Files.list(data.resolve("releases"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }
}
