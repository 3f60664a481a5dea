package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to equality monitoring come in, and nothing leads from them to a person. */
class EqualityNightTest {
    private static final String HEADING = "ID,Start time,Completion time,Email,Name,"
            + "\"Are you applying, or a lay partner now?\",What is your ethnic group?,How old are you?,What is your sex?,"
            + "Do you have a condition lasting 12 months or more?\n";
    private static final String FIRST =
            "41,2/3/26 9:12:03,2/3/26 9:20:44,anonymous,,Applying,White and Asian,25 to 34,Female,No\n";
    private static final String SECOND =
            "42,2/17/26 18:02:31,2/17/26 18:09:57,anonymous,,A lay partner now,Roma,75 and over,Male,Yes\n";
    private static final String THIRD =
            "43,2/18/26 21:44:08,2/18/26 21:51:26,anonymous,,Applying,Prefer not to say,,,\n";
    private static final String UNKNOWN_CHOICE =
            "44,2/19/26 06:31:08,2/19/26 06:38:52,anonymous,,Applying,Venusian,25 to 34,Female,No\n";

    @TempDir
    private Path folder;

    private Trust trust;

    @BeforeEach
    void open() {
        trust = new Trust(folder.resolve("data"));
    }

    @Test
    void takesAnAnonymousExportInAndKeepsNoCopyOfIt() throws IOException, SQLException {
        trust.drop("equality.csv", HEADING + FIRST + SECOND);
        trust.night();

        assertThat(trust.counts("equality.csv")).containsExactly(2L, 0L, 0L, 0L);
        assertThat(trust.file("equality.csv").get("says").asString())
                .isEqualTo("equality.csv: Taken in. 2 rows read: 2 new, 0 replaced, 0 known, 0 refused."
                        + " The archive keeps no copy, because these answers keep no times.");
        assertThat(stored()).isEqualTo(2);
        assertThat(filesBelow("inbox", "work", "archive", "rejected")).isEmpty();
    }

    @Test
    void countsAFileOnceThatIsDroppedAgainUnderAnotherName() throws IOException, SQLException {
        trust.drop("a.csv", HEADING + FIRST + SECOND);
        trust.night();
        trust.drop("b.csv", HEADING + FIRST + SECOND);
        trust.night();

        assertThat(trust.file("b.csv").get("known").asBoolean()).isTrue();
        assertThat(stored()).isEqualTo(2);
        assertThat(filesBelow("inbox", "work", "archive", "rejected")).isEmpty();
    }

    @Test
    void countsOnlyWhatALaterExportBringsAnew() throws IOException, SQLException {
        trust.drop("monday.csv", HEADING + FIRST + SECOND);
        trust.night();
        trust.drop("tuesday.csv", HEADING + FIRST + SECOND + THIRD);
        trust.night();

        assertThat(trust.counts("tuesday.csv")).containsExactly(1L, 0L, 2L, 0L);
        assertThat(stored()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo.sample@post.example,", "anonymous,Jo Sample"})
    void refusesAFileThatSaysWhoAnsweredInAnyRow(String account) throws IOException, SQLException {
        trust.drop("equality.csv", HEADING + FIRST + SECOND.replace("anonymous,", account));
        Typed night = trust.night();

        assertThat(trust.file("equality.csv").get("reason").asString()).isEqualTo("NOT_ANONYMOUS");
        assertThat(trust.rows("last-night", "refused-files").get(0).get(2)).startsWith("Delete this copy.");
        assertThat(filesBelow("rejected")).containsExactly("equality.csv", "equality.csv-what-to-do.txt");
        assertThat(stored()).isZero();
        assertThat(night.out() + night.err() + text("staff") + text("store")).doesNotContain("Sample", "jo.sample");
    }

    @Test
    void keepsNoTimeFinerThanTheQuarterAnywhere() throws IOException {
        trust.drop("equality.csv", HEADING + FIRST + SECOND + THIRD + UNKNOWN_CHOICE);
        Typed night = trust.night();

        assertThat(trust.counts("equality.csv")).containsExactly(3L, 0L, 0L, 1L);
        // The public site and the page on registers name the days of meetings; no meeting is on a day of this file.
        String all = night.out() + night.err() + text("store") + text("staff") + text("archive") + text("rejected");
        assertThat(all).contains("2026 Q1");
        for (String trace : List.of("2/3/26", "2/17/26", "2/18/26", "2/19/26")) {
            assertThat(all.contains(trace)).as(trace).isFalse();
        }
        for (String trace : List.of("2026-02-03", "2026-02-17", "2026-02-18", "2026-02-19", "17 February 2026")) {
            assertThat(all.contains(trace)).as(trace).isFalse();
        }
        for (String trace : List.of("9:12:03", "9:20:44", "18:09:57", "21:51:26", "06:38:52", "microsoft-forms:")) {
            assertThat(all.contains(trace)).as(trace).isFalse();
        }
    }

    @Test
    void namesRefusedRowsByTheirNumberAndWritesNoCopyOfThem() throws IOException, SQLException {
        trust.drop("equality.csv", HEADING + FIRST + UNKNOWN_CHOICE);
        Typed night = trust.night();

        assertThat(trust.rows("last-night", "to-fix-apart").get(0)).startsWith("3", "What is your ethnic group?");
        assertThat(trust.rows("last-night", "to-fix")).isEmpty();
        assertThat(trust.page("index").text()).contains("1 row of equality monitoring must be mended.");
        assertThat(filesBelow("rejected", "archive")).isEmpty();
        assertThat(night.out() + text(".")).doesNotContain("Venusian");

        trust.drop("mended.csv", HEADING + FIRST + UNKNOWN_CHOICE.replace("Venusian", "Arab"));
        trust.night();

        assertThat(trust.counts("mended.csv")).containsExactly(1L, 0L, 1L, 0L);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aFileThatLiesElsewhereStaysThereAndIsNotCopied() throws IOException, SQLException {
        Path elsewhere = Files.writeString(folder.resolve("equality.csv"), HEADING + FIRST);
        Files.createDirectories(trust.data());

        assertThat(Typed.on(trust.data(), "import", elsewhere.toString()).exit())
                .isZero();

        assertThat(elsewhere).exists();
        assertThat(stored()).isEqualTo(1);
        assertThat(filesBelow("work", "archive")).isEmpty();
    }

    @Test
    void erasesQuartersOlderThanTheRuleAndDoesNotTakeThemInAgain() throws IOException, SQLException {
        String old = FIRST.replace("2/3/26", "2/3/22");
        trust.drop("equality.csv", HEADING + old + SECOND);
        trust.night();
        assertThat(stored()).isEqualTo(1);

        trust.drop("again.csv", HEADING + old + SECOND + THIRD);
        trust.night();

        assertThat(trust.counts("again.csv")).containsExactly(1L, 0L, 2L, 0L);
        assertThat(stored()).isEqualTo(2);
    }

    private long stored() throws SQLException {
        try (Connection store = DriverManager.getConnection(
                        "jdbc:sqlite:" + trust.data().resolve("store/lay-partners.db"));
                Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from equality_answer")) {
            return rows.getLong(1);
        }
    }

    private List<String> filesBelow(String... folders) throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : folders) {
            files(name).forEach(file -> names.add(String.valueOf(file.getFileName())));
        }
        return names.stream().sorted().toList();
    }

    /** All bytes of all files, each byte a character. */
    private String text(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files(name)) {
            text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> all = Files.walk(trust.data().resolve(name).toRealPath())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** The archive has no export of them. */
    @Test
    void restoreSaysThatTheirExportsMustBeDroppedAgain() throws IOException, SQLException {
        trust.night();
        trust.drop("equality.csv", HEADING + FIRST + SECOND);
        trust.night();

        Typed restore = Typed.on(trust.data(), "restore");

        assertThat(restore.exit()).as(restore.err()).isZero();
        assertThat(restore.out()).contains("Exports of equality monitoring are not kept in the archive.");
    }
}
