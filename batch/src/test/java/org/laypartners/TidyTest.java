package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.store.StoreFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything is kept as long as its rule says, and not a day longer. */
class TidyTest {
    private static final String RULES = "lay-partners.retention.";

    @TempDir
    private static Path before;

    @TempDir
    private Path folder;

    private Path data = Path.of(".");

    @BeforeAll
    static void spendANight() throws IOException {
        Trust trust = new Trust(before.resolve("data"));
        Asked.drop(
                trust,
                "interest.csv",
                Asked.expressions(Asked.expression(
                        "2026-09-01 10:00:00", "Cleo Farrier", "cleo@post.example", "", "Ealing", "To help.")));
        Asked.drop(trust, "tea.csv", "Week,Milk\n1,Cleo\n");
        trust.night();
    }

    @BeforeEach
    void copyIt() throws IOException {
        data = Copied.tree(before.resolve("data"), folder.resolve("data"));
    }

    @AfterEach
    void forgetTheRules() {
        Stream.of("archive-months", "rejected-months", "history-months")
                .forEach(rule -> System.clearProperty(RULES + rule));
    }

    @Test
    void answersStayToTheLastDayOfTheirMonthsAndGoOnTheNext() {
        assertThat(tidy("2027-09-01").out())
                .contains("Erased of \"Expression of interest\" (kept 12 months): 0 responses");
        assertThat(tidy("2027-09-02").out())
                .contains("Erased of \"Expression of interest\" (kept 12 months): 1 response");
        assertThat(tidy("2027-09-02").out()).contains("\"Expression of interest\" (kept 12 months): 0 responses");
    }

    @Test
    void anArchivedExportGoesWithTheFirstAnswerInIt() {
        Path archived = data.resolve("archive/2026/2026-10-06-interest.csv");

        assertThat(tidy("2027-09-01").out()).contains("archived exports (no rule is set): 0 files");
        assertThat(archived).isRegularFile();
        assertThat(tidy("2027-09-02").out()).contains("archived exports (no rule is set): 1 file");
        assertThat(archived).doesNotExist();
    }

    @Test
    void anArchivedExportOutOfWhichSomebodyWasTakenKeepsItsTime() throws IOException {
        Trust trust = new Trust(data);
        Asked.drop(
                trust,
                "more.csv",
                Asked.expressions(
                        Asked.expression("2026-09-10 10:00:00", "Ann Lee", "ann@post.example", "", "Ealing", "Yes."),
                        Asked.expression("2026-09-20 10:00:00", "Bo Day", "bo@post.example", "", "Ealing", "Yes.")));
        trust.night();
        Typed.on(data, "forget", "--email", "bo@post.example");
        Path archived = data.resolve("archive/2026/2026-10-06-more.csv");

        tidy("2027-09-10");
        assertThat(archived).isRegularFile();
        tidy("2027-09-11");
        assertThat(archived).doesNotExist();
    }

    @Test
    void anArchivedFileThatLooksAsBeforeIsNotReadThroughAgain() throws IOException {
        Path archived = changed(0);

        tidy("2027-09-02");
        assertThat(archived).doesNotExist();
    }

    /** Then it is known no more, and goes by the shortest rule of all forms. */
    @Test
    void anArchivedFileThatWasChangedIsReadThroughAgain() throws IOException {
        Path archived = changed(1);

        tidy("2027-10-06");
        assertThat(archived).isRegularFile();
        tidy("2027-10-07");
        assertThat(archived).doesNotExist();
    }

    /** Another letter in it, and so many seconds later. */
    private Path changed(int seconds) throws IOException {
        Path archived = data.resolve("archive/2026/2026-10-06-interest.csv");
        tidy("2026-10-07");
        FileTime filed = Files.getLastModifiedTime(archived);
        Files.writeString(archived, Files.readString(archived).replace("To help.", "To mend."));
        Files.setLastModifiedTime(archived, FileTime.from(filed.toInstant().plusSeconds(seconds)));
        return archived;
    }

    @Test
    void archivedExportsGoByTheirOwnRuleWhereThatIsSooner() {
        System.setProperty(RULES + "archive-months", "3");

        assertThat(tidy("2027-01-06").out()).contains("archived exports (kept 3 months): 0 files");
        assertThat(tidy("2027-01-07").out()).contains("archived exports (kept 3 months): 1 file");
    }

    @Test
    void rejectedFilesGoWithTheirNotes() throws IOException {
        System.setProperty(RULES + "rejected-months", "1");
        try (Stream<Path> rejected = Files.list(data.resolve("rejected"))) {
            for (Path file : rejected.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-10-06T12:00:00Z")));
            }
        }

        assertThat(tidy("2026-11-06").out()).contains("rejected files (kept 1 month): 0 files");
        assertThat(tidy("2026-11-07").out()).contains("rejected files (kept 1 month): 2 files");
        assertThat(data.resolve("rejected")).isEmptyDirectory();
    }

    @Test
    void theRecordOfANightGoesButTheSameFileIsStillKnown() throws IOException {
        System.setProperty(RULES + "history-months", "6");
        assertThat(Typed.run("nightly", "--data", data.toString(), "--date", "2027-04-06")
                        .exit())
                .isZero();

        assertThat(tidy("2027-04-06").out()).contains("past nights (kept 6 months): 0 nights");
        assertThat(tidy("2027-04-07").out()).contains("past nights (kept 6 months): 1 night");
        assertThat(PersonalBytes.holding(data.resolve("store"), "tea.csv", "interest.csv"))
                .isEmpty();

        Trust trust = new Trust(data);
        Asked.drop(trust, "tea.csv", "Week,Milk\n1,Cleo\n");
        assertThat(trust.night().out()).contains("tea.csv: Refused before.");
        assertThat(Files.readString(data.resolve("rejected/tea.csv-what-to-do.txt")))
                .contains("the reason is no longer kept", "Export it again");
    }

    @Test
    void aFileIsStillKnownWhenTheRecordOfItsRunIsGone() throws IOException {
        assertThat(runs()).isPositive();
        tidy("2900-10-06");
        assertThat(runs()).isZero();

        Trust trust = new Trust(data);
        Asked.drop(trust, "tea again.csv", "Week,Milk\n1,Cleo\n");
        assertThat(trust.night().out()).contains("tea again.csv: Refused before.");
        assertThat(trust.counts("tea again.csv")).containsExactly(0L, 0L, 0L, 0L);
    }

    private long runs() {
        try (HikariDataSource store = StoreFile.openToRead(data.resolve("store/lay-partners.db"))) {
            return new JdbcTemplate(store)
                    .queryForList("select 1 from batch_job_instance")
                    .size();
        }
    }

    @Test
    void aDryRunSaysHowMuchAndChangesNothing() throws IOException {
        System.setProperty(RULES + "rejected-months", "1");
        Map<String, String> before = files();

        Typed first = Typed.run("tidy", "--dry-run", "--data", data.toString(), "--date", "2028-12-24");
        Typed second = Typed.run("tidy", "--dry-run", "--data", data.toString(), "--date", "2028-12-24");

        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .contains("Would erase of \"Expression of interest\" (kept 12 months): 1 response")
                .contains("Would erase of the archived exports (no rule is set): 1 file")
                .contains("Would erase of the rejected files (kept 1 month): 2 files")
                .doesNotContainIgnoringCase("Cleo");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theNightTidiesTooAndLeavesNoTraceInTheStore() throws IOException {
        assertThat(PersonalBytes.holding(data.resolve("store"), "cleo@post.example"))
                .isNotEmpty();

        nightOf("2027-09-01");
        nightOf("2027-09-02");

        assertThat(PersonalBytes.holding(data.resolve("store"), "cleo@post.example"))
                .isEmpty();
        assertThat(data.resolve("archive/2026/2026-10-06-interest.csv")).doesNotExist();
    }

    @Test
    void aClockThatIsYearsAheadForANightErasesNothing() throws IOException {
        nightOf("2031-01-01");

        assertThat(PersonalBytes.holding(data.resolve("store"), "cleo@post.example"))
                .isNotEmpty();
        assertThat(new Trust(data).page("index").text())
                .contains("The last night that released was that of 6 October 2026.")
                .contains("If today is 1 January 2031, there is nothing to do");
    }

    @Test
    void aClockThatIsYearsAheadErasesNothingWhenItsFailedNightIsTriedAgain() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        Path page = home.resolve("site-content/role.md");
        Files.writeString(page, Files.readString(page) + "\n\n[Nowhere](nowhere.html)\n");
        for (int tries = 0; tries < 2; tries++) {
            assertThat(Typed.run(
                                    "nightly",
                                    "--data",
                                    data.toString(),
                                    "--date",
                                    "2031-01-01",
                                    "--home",
                                    home.toString())
                            .exit())
                    .isEqualTo(1);
        }
        assertThat(Typed.run("status", "--data", data.toString()).out())
                .contains("Night of 1 January 2031: It failed. Nothing was released. The site has 2 faults.")
                .doesNotContain("stay up");

        nightOf("2031-01-01");

        assertThat(PersonalBytes.holding(data.resolve("store"), "cleo@post.example"))
                .isNotEmpty();
    }

    @Test
    void anImportBetweenChangesNothingAboutAClockThatIsYearsAhead() throws IOException {
        Path file = Files.writeString(folder.resolve("milk.csv"), "Week,Milk\n2,Cleo\n");
        assertThat(Typed.run("import", file.toString(), "--data", data.toString(), "--date", "2031-01-01")
                        .exit())
                .isZero();

        nightOf("2031-01-01");

        assertThat(PersonalBytes.holding(data.resolve("store"), "cleo@post.example"))
                .isNotEmpty();
    }

    @Test
    void aClockThatStepsBackErasesNothingMoreAndTheNightGoesOn() throws IOException {
        nightOf("2026-10-05");
        nightOf("2026-10-06");

        assertThat(PersonalBytes.holding(data.resolve("store"), "cleo@post.example"))
                .isNotEmpty();
        assertThat(data.resolve("releases/current").toRealPath().getFileName()).hasToString("2026-10-06-2");
    }

    private void nightOf(String day) {
        Typed night = Typed.run("nightly", "--data", data.toString(), "--date", day);
        assertThat(night.exit()).as(night.err()).isZero();
    }

    @Test
    void staffAreAskedForARuleWhileThereIsNone() throws IOException {
        String[] rules = {"archive-months", "rejected-months", "history-months"};

        assertThat(new Trust(data).page("index").text()).contains(rules);
        assertThat(Typed.run("status", "--data", data.toString()).out()).contains(rules);

        Stream.of(rules).forEach(rule -> System.setProperty(RULES + rule, "24"));
        new Trust(data).night();

        assertThat(new Trust(data).page("index").text()).doesNotContain(rules);
        assertThat(Typed.run("status", "--data", data.toString()).out()).doesNotContain(rules);
    }

    private Typed tidy(String day) {
        Typed tidy = Typed.run("tidy", "--data", data.toString(), "--date", day);
        assertThat(tidy.exit()).as(tidy.err()).isZero();
        return tidy;
    }

    /** All but the store, which the database rearranges when it is opened. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = Tree.of(data);
        files.keySet().removeIf(file -> file.startsWith("store"));
        return files;
    }
}
