package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.release.RunLock;

/** Whole nights, from the inbox to the released pages, as a person would run them. */
class NightTest {
    @TempDir
    private Path folder;

    private Trust trust = new Trust(Path.of(""));

    @BeforeEach
    void aTrust() {
        trust = new Trust(folder.resolve("data"));
    }

    @Test
    void anEmptyFolderGetsASiteWithoutFiguresAndIsToldSo() throws IOException {
        Typed night = Typed.on(trust.data(), "nightly");

        assertThat(night.err()).isEmpty();
        assertThat(night.exit()).isZero();
        assertThat(night.out())
                .contains("The inbox held no files.")
                .contains("without figures")
                .contains(trust.data().resolve("public/index.html").toString())
                .contains(trust.data().resolve("staff/index.html").toString());
        assertThat(trust.data().resolve("inbox")).isDirectory();
        assertThat(Files.readString(trust.data().resolve("public/figures.html")))
                .contains("There are no figures yet.");
        assertThat(trust.data().resolve("public/data")).doesNotExist();
    }

    @Test
    void nobodySeesOnWhichDayTheFirstAnswersCame() throws IOException {
        trust.night();
        String before = Files.readString(trust.data().resolve("public/figures.html"));

        Asked.drop(
                trust,
                "asked.csv",
                Asked.expressions(Asked.expression(
                        "2026-02-03 10:00:00", "Zoe O'Shea", Asked.EMAIL, "020 7946 0900", "Brent", "To help")));
        trust.night();

        assertThat(trust.counts("asked.csv")).containsExactly(1L, 0L, 0L, 0L);
        assertThat(Files.readString(trust.data().resolve("public/figures.html")))
                .isEqualTo(before);
    }

    @Test
    void theSpreadsheetToFixClosesTheLoop() throws IOException {
        trust.drop("register.csv", register("31/02/2026", "Present"));
        trust.night();
        assertThat(trust.counts("register.csv")).containsExactly(0L, 0L, 0L, 1L);

        Path toFix = trust.data().resolve("rejected/register-to-fix.csv");
        trust.drop("mended.csv", Files.readString(toFix).replace("31/02/2026", "28/02/2026"));
        trust.night();

        assertThat(trust.counts("mended.csv")).containsExactly(1L, 0L, 0L, 0L);
    }

    @Test
    void aLaterRegisterCorrectsAnEarlierOne() throws IOException {
        trust.drop("register.csv", register("27/02/2026", "Apologies"));
        trust.night();
        trust.drop("register.csv", register("27/02/2026", "Present"));
        trust.night();

        assertThat(trust.counts("register.csv")).containsExactly(0L, 1L, 0L, 0L);
        assertThat(Files.readString(trust.data().resolve("staff/attendance-people.csv")))
                .contains("Carys Kestrelman");
    }

    @Test
    void onePersonsNightMareOfFilesDoesNotStopTheRest() throws IOException {
        trust.drop("empty.csv", "");
        trust.drop("half.xlsx", "PK\u0003\u0004 cut short");
        trust.drop("unknown.csv", "Colour,Shape\nred,round\n");
        trust.drop("broken.csv", "Meeting reference,Project\n\"M1,Outpatient letters\nM2,Outpatient letters\n");
        trust.drop("good.csv", register("27/02/2026", "Present"));

        Typed night = Typed.on(trust.data(), "nightly");

        assertThat(night.exit()).isZero();
        assertThat(night.out()).contains("empty.csv: Refused.", "half.xlsx: Refused.", "unknown.csv: Refused.");
        assertThat(night.out()).contains("broken.csv: Refused.", "good.csv: Taken in. 1 row read: 1 new");
        assertThat(night.out() + night.err()).doesNotContain("Exception", "\tat ");
        for (String name : List.of("empty.csv", "half.xlsx", "unknown.csv", "broken.csv")) {
            assertThat(trust.data().resolve("rejected").resolve(name)).isRegularFile();
            assertThat(trust.data().resolve("rejected").resolve(name + "-what-to-do.txt"))
                    .content(StandardCharsets.UTF_8)
                    .contains(name + " was not taken in.");
        }
    }

    @Test
    void aNameOnAPublicPageStopsTheReleaseAndTheLastGoodSiteStays() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        trust.drop("register.csv", register("27/02/2026", "Present"));
        assertThat(Typed.on(trust.data(), "nightly", "--home", home.toString()).exit())
                .isZero();
        Map<String, String> before = Tree.of(trust.data().resolve("public"));
        Path page = home.resolve("site-content/role.md");
        Files.writeString(page, Files.readString(page) + "\n\nThank you, Carys Kestrelman.\n");

        Typed night = Typed.on(trust.data(), "nightly", "--home", home.toString());

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err()).contains("role.html").doesNotContain("Kestrelman");
        assertThat(Tree.of(trust.data().resolve("public"))).isEqualTo(before);
    }

    @Test
    void aFaultInATemplateStopsTheReleaseWithASentence() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        Typed.on(trust.data(), "nightly", "--home", home.toString());
        Map<String, String> before = Tree.of(trust.data().resolve("public"));
        Files.writeString(home.resolve("templates/page.ftl"), "<#ftl output_format=\"HTML\">${nobody.knows}");

        Typed night = Typed.on(trust.data(), "nightly", "--home", home.toString());

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err()).contains("page.ftl").doesNotContain("\tat ").hasLineCount(1);
        assertThat(Tree.of(trust.data().resolve("public"))).isEqualTo(before);
    }

    @Test
    void whatANightThatFailedTookInIsReportedByTheNext() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        String good = Files.readString(home.resolve("templates/page.ftl"));
        Files.writeString(home.resolve("templates/page.ftl"), "${");
        trust.drop("register.csv", register("27/02/2026", "Present"));
        assertThat(Typed.on(trust.data(), "nightly", "--home", home.toString()).exit())
                .isEqualTo(1);
        Files.writeString(home.resolve("templates/page.ftl"), good);

        Typed next = Typed.on(trust.data(), "nightly", "--home", home.toString());

        assertThat(next.out()).contains("register.csv: Taken in. 1 row read: 1 new");
        assertThat(trust.counts("register.csv")).containsExactly(1L, 0L, 0L, 0L);
    }

    @Test
    void aSecondRunAtTheSameTimeSaysSoAndEndsWithThree() {
        RunLock held = RunLock.take(trust.data()).orElseThrow();
        try {
            Typed night = Typed.on(trust.data(), "nightly");

            assertThat(night.exit()).isEqualTo(3);
            assertThat(night.err()).startsWith("Another run is at work").hasLineCount(1);
        } finally {
            held.close();
        }
    }

    private static String register(String date, String status) {
        return Registers.HEADINGS + "M1,Outpatient letters," + date + ",Carys Kestrelman," + status + "\n";
    }

    /** It could be larger than the room that is left: so it is neither copied nor read into the archive. */
    @Test
    void aFileThatIsTooLargeIsMovedAndNeverCopied() throws IOException {
        Path large = Files.createDirectories(trust.data().resolve("inbox")).resolve("large.csv");
        Files.write(large, new byte[2 * 1024 * 1024]);
        Files.setLastModifiedTime(large, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
        Object itself = Files.readAttributes(large, BasicFileAttributes.class).fileKey();
        System.setProperty("lay-partners.reading.megabytes", "1");
        try {
            assertThat(trust.night().out()).contains("large.csv: Refused. The file is larger than 1 MB.");
        } finally {
            System.clearProperty("lay-partners.reading.megabytes");
        }

        Path rejected = trust.data().resolve("rejected/large.csv");
        assertThat(Files.readAttributes(rejected, BasicFileAttributes.class).fileKey())
                .isEqualTo(itself);
        assertThat(trust.data().resolve("rejected/large.csv-what-to-do.txt")).exists();
        assertThat(trust.data().resolve("inbox")).isEmptyDirectory();
        assertThat(trust.file("large.csv").get("reason").asString()).isEqualTo("TOO_BIG");
    }

    /** On a full disk the backup would else fail each night for what an earlier one left. */
    @Test
    void whatADeadRunLeftIsClearedBeforeAnythingThatNeedsRoom() throws IOException {
        trust.drop("register.csv", register("27/02/2026", "Present"));
        trust.night();
        Path copy = Files.writeString(trust.data().resolve("work/copying.part"), "half a co");
        Path release = Files.createDirectories(trust.data().resolve("releases/2026-10-06-2.part/public"));
        Files.writeString(trust.data().resolve("store/lay-partners.db"), "no store, so there is no backup of it");

        assertThat(Typed.on(trust.data(), "nightly").exit()).isEqualTo(1);

        assertThat(copy).doesNotExist();
        assertThat(release).doesNotExist();
    }
}
