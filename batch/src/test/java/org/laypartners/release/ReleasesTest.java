package org.laypartners.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back, and what the ledger says of it. */
class ReleasesTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 10, 8, 12, 0);

    @TempDir
    private Path data;

    private Releases releases = new Releases(Path.of("."));

    @BeforeEach
    void releaseThreeNights() throws IOException {
        releases = new Releases(data);
        release(6, "sixth");
        release(7, "seventh");
        release(8, "eighth");
    }

    @Test
    void goesBackToWhatWasLiveBeforeWithBothTrees() {
        assertThat(releases.rollBack(Optional.empty(), NOON)).isEqualTo("2026-10-07-1");

        assertThat(data.resolve("public/marker")).hasContent("seventh");
        assertThat(data.resolve("staff/marker")).hasContent("seventh");
    }

    @Test
    void goesBackToAnyKeptReleaseByName() {
        releases.rollBack(Optional.of("2026-10-06-1"), NOON);

        assertThat(releases.current()).contains("2026-10-06-1");
    }

    /** What somebody went back from has something that should not be up. */
    @Test
    void goingBackTwiceGoesFurtherBack() {
        releases.rollBack(Optional.empty(), NOON);
        releases.rollBack(Optional.empty(), NOON.plusMinutes(1));

        assertThat(releases.current()).contains("2026-10-06-1");
        assertThatThrownBy(() -> releases.rollBack(Optional.empty(), NOON.plusMinutes(2)))
                .hasMessageContaining("no earlier release");
        assertThat(releases.current()).contains("2026-10-06-1");
    }

    /** Whoever looks for the one from before a fault goes by when they were made. */
    @Test
    void namesTheNewestFirstAlsoWhereSomebodyWentBack() {
        releases.rollBack(Optional.of("2026-10-06-1"), NOON);

        assertThat(releases.kept()).containsExactly("2026-10-08-1", "2026-10-07-1", "2026-10-06-1");
    }

    @Test
    void goesForwardAgainByName() {
        releases.rollBack(Optional.empty(), NOON);
        releases.rollBack(Optional.of("2026-10-08-1"), NOON.plusMinutes(1));

        assertThat(releases.current()).contains("2026-10-08-1");
    }

    @Test
    void writesEverySwitchDown() {
        releases.rollBack(Optional.of("2026-10-06-1"), NOON);

        assertThat(releases.switches())
                .extracting(Switch::release, Switch::why)
                .containsExactly(
                        tuple("2026-10-06-1", Switch.Why.PUBLISHED),
                        tuple("2026-10-07-1", Switch.Why.PUBLISHED),
                        tuple("2026-10-08-1", Switch.Why.PUBLISHED),
                        tuple("2026-10-06-1", Switch.Why.ROLLED_BACK));
        assertThat(releases.switches().get(3).inWords()).isEqualTo("Rolled back to on 8 October 2026 at 12:00.");
    }

    @Test
    void aSwitchThatDiedBeforeItsLineIsFoundByTheNext() throws IOException {
        Path link = Files.createSymbolicLink(data.resolve("releases/fresh"), Path.of("2026-10-06-1"));
        Files.move(link, data.resolve("releases/current"), StandardCopyOption.REPLACE_EXISTING);

        release(9, "ninth");

        assertThat(releases.switches())
                .extracting(Switch::release, Switch::why)
                .endsWith(tuple("2026-10-06-1", Switch.Why.FOUND_LIVE), tuple("2026-10-09-1", Switch.Why.PUBLISHED));
    }

    @Test
    void goesBackFromASwitchThatDiedBeforeItsLine() throws IOException {
        Path ledger = data.resolve("releases/ledger.csv");
        List<String> lines = Files.readAllLines(ledger);
        Files.write(ledger, lines.subList(0, lines.size() - 1));

        assertThat(releases.rollBack(Optional.empty(), NOON)).isEqualTo("2026-10-07-1");
    }

    @Test
    void namesWhatThereIsWhenAskedForWhatIsNotThere() {
        assertThatThrownBy(() -> releases.rollBack(Optional.of("2026-01-01-1"), NOON))
                .isInstanceOf(ReleaseException.class)
                .hasMessage("There is no release 2026-01-01-1. Kept are: 2026-10-08-1, 2026-10-07-1, 2026-10-06-1.");
    }

    @Test
    void neverBringsBackWordsThatWereTakenOff() throws IOException {
        release(9, "with words", "a digest");
        release(10, "without");

        assertThatThrownBy(() -> releases.rollBack(Optional.of("2026-10-09-1"), NOON))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("taken off since");
        assertThat(data.resolve("public/marker")).hasContent("without");
    }

    /** A clock that was years ahead one night must not make that night's release the newest for ever. */
    @Test
    void keepsWhatWentLiveLastWhateverTheClockSaid() throws IOException {
        Release ahead = Release.begin(data, LocalDate.of(2031, 1, 1));
        write(ahead, "ahead");
        ahead.goLive(List.of(), 14, NOON);
        for (int day = 9; day <= 12; day++) {
            release(day, "later", 3);
        }

        assertThat(releases.kept()).containsExactly("2026-10-12-1", "2026-10-11-1", "2026-10-10-1");
    }

    /** One that was cleared away may still be named in the ledger and in somebody's notes. */
    @Test
    void neverUsesANameTwice() throws IOException {
        release(9, "first of the day", 1);
        release(10, "other", 1);

        assertThat(Release.begin(data, LocalDate.of(2026, 10, 9)).name()).isEqualTo("2026-10-09-2");
    }

    @Test
    void aLineThatSomebodySpoiledIsLeftOut() throws IOException {
        Path ledger = data.resolve("releases/ledger.csv");
        Files.writeString(ledger, Files.readString(ledger) + "half a li");

        assertThat(releases.switches()).hasSize(3);
    }

    private void release(int day, String marker, String... consents) throws IOException {
        Release release = Release.begin(data, LocalDate.of(2026, 10, day));
        write(release, marker);
        release.goLive(List.of(consents), 14, NOON);
    }

    private void release(int day, String marker, int keep) throws IOException {
        Release release = Release.begin(data, LocalDate.of(2026, 10, day));
        write(release, marker);
        release.goLive(List.of(), keep, NOON);
    }

    private static void write(Release release, String marker) throws IOException {
        Files.writeString(release.publicTree().resolve("marker"), marker);
        Files.writeString(release.staffTree().resolve("marker"), marker);
    }
}
