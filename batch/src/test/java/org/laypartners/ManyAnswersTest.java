package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.store.StoreFile;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * However many answers a night reads, and however few it lists, what it says of them is the same: the examples once as they come,
 * and once where about three are listed, so that nearly all are known by tallies and pages of before.
 */
class ManyAnswersTest {
    private static final String MOST = "lay-partners.list-answers";

    private static final String HEADINGS = "ID,Start time,Completion time,Email,Name,Last modified time,"
            + "Which project is this feedback about?,What went best?,"
            + "Colleagues were open and clearly committed to co-production,May we quote your words publicly?\n";

    @TempDir
    private static Path before;

    @TempDir
    private Path folder;

    private Path all = Path.of(".");
    private Path few = Path.of(".");

    @BeforeAll
    static void spendANight() throws IOException {
        night(Spent.theDemo(before.resolve("all")), false);
        night(Spent.theDemo(before.resolve("few")), true);
    }

    @BeforeEach
    void copyIt() throws IOException {
        all = Copied.tree(before.resolve("all"), folder.resolve("all"));
        few = Copied.tree(before.resolve("few"), folder.resolve("few"));
    }

    @Test
    void theSiteAndTheFiguresAreTheSame() throws IOException {
        assertSame();
    }

    @Test
    void eachAnswerStandsOnOnePage() throws IOException {
        List<String> listed =
                new ArrayList<>(answers(few, "feedback-all-answers.csv").toList());
        List<String> earlier = new Trust(few)
                .rows("feedback", "earlier").stream().map(row -> row.get(0)).toList();

        assertThat(listed).hasSizeLessThan(30);
        assertThat(earlier).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(new Trust(few).page("feedback").text()).contains("Very many answers were sent");
        assertThat(new Trust(all).page("feedback").text()).doesNotContain("Very many answers were sent");
        for (Path page : pagesOfDays("-answers[.]csv")) {
            answers(few, page.getFileName().toString()).forEach(listed::add);
        }
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        answers(all, "feedback-all-answers.csv").toList());
    }

    @Test
    void pagesAndTalliesOfEarlierDaysStayAsTheyAre() throws Exception {
        Map<String, Path> pages = new TreeMap<>();
        for (Path page : pagesOfDays("[.]html")) {
            pages.put(page.getFileName().toString(), page.toRealPath());
        }
        List<String> tallies = tallies();

        night(few, true);

        assertThat(pages).hasSizeGreaterThan(20);
        for (Map.Entry<String, Path> page : pages.entrySet()) {
            assertThat(Files.isSameFile(few.resolve("staff").resolve(page.getKey()), page.getValue()))
                    .as(page.getKey())
                    .isTrue();
        }
        assertThat(tallies()).isNotEmpty().isEqualTo(tallies);
    }

    @Test
    void anAnswerThatComesLateOrChangesCountsAsIfItHadBeenRead() throws IOException {
        String sent = "1,2/14/26 9:12:03,2/14/26 9:20:44,anonymous,,,Outpatient letters,More time to read,%s,No\n";
        drop("late.csv", HEADINGS + sent.formatted("Agree"));
        nights();
        assertSame();
        Map<String, String> late = Tree.of(few.resolve("staff/data"));

        drop(
                "changed.csv",
                HEADINGS
                        + sent.formatted("Strongly disagree").replace(",anonymous,,,", ",anonymous,,3/14/26 9:20:44,"));
        nights();
        assertSame();
        assertThat(Tree.of(few.resolve("staff/data"))).isNotEqualTo(late);
    }

    @Test
    void whatIsDecidedAboutEarlierWordsCounts() throws IOException {
        drop(
                "late.csv",
                HEADINGS + "1,2/14/26 9:12:03,2/14/26 9:20:44,anonymous,,,Outpatient letters,"
                        + "The quiet room by the lifts,Agree,\"Yes, without my name\"\n");
        nights();
        List<String> waiting = new Trust(all)
                .rows("words", "waiting").stream()
                        .filter(row -> row.toString().contains("quiet room"))
                        .findFirst()
                        .orElseThrow();
        assertThat(new Trust(few).page("words").text()).doesNotContain("quiet room");

        drop(
                "decided.csv",
                "Reference,Words after redaction,Decision\n" + waiting.get(0)
                        + ",The quiet room by the lifts,Approve\n");
        nights();

        assertSame();
        assertThat(Tree.of(few.resolve("public")).values())
                .anyMatch(page -> page.contains("The quiet room by the lifts"));
        night(few, true);
        assertThat(Tree.of(few.resolve("public")).values())
                .anyMatch(page -> page.contains("The quiet room by the lifts"));
    }

    @Test
    void whoIsForgottenIsOnNoPageOfEarlierDaysAndInNoTally() throws IOException {
        drop(
                "late.csv",
                HEADINGS + "1,2/14/26 9:12:03,2/14/26 9:20:44,anonymous,,,Outpatient letters,"
                        + "Zoë O'Shea Ashdown led it well,Agree,\"Yes, without my name\"\n");
        nights();
        assertThat(PersonalBytes.holding(few, Asked.ZOE)).anyMatch(file -> file.contains("/feedback-2026-02"));

        for (Path data : List.of(all, few)) {
            Typed forget = listing(data, data.equals(few), "forget", "--person", "Zoë O'Shea Ashdown");
            assertThat(forget.exit()).as(forget.err()).isZero();
            assertThat(PersonalBytes.holding(data, Asked.ZOE)).isEmpty();
        }
        assertSame();
    }

    @Test
    void earlierWordsLeaveTheSiteWithTheirWritersYesAndWhatWasDecidedIsForgotten() throws IOException {
        String sent = "1,2/14/26 9:12:03,2/14/26 9:20:44,anonymous,,,Outpatient letters,"
                + "The quiet room by the lifts,Agree,\"Yes, without my name\"\n";
        drop("late.csv", HEADINGS + sent);
        night(all, false);
        String reference = new Trust(all)
                .rows("words", "waiting").stream()
                        .filter(row -> row.toString().contains("quiet room"))
                        .findFirst()
                        .orElseThrow()
                        .get(0);
        long before = decisions(few);
        drop(
                "decided.csv",
                "Reference,Words after redaction,Decision\n" + reference
                        + ",The quiet room by the lifts,Approve\nQ-000000000000,Nobody's,Approve\n");
        nights();
        assertThat(decisions(few)).isEqualTo(before + 1);
        // Whoever looks through all answers again comes upon this one.
        change("insert into response (form, response_key, kind, happened_on, submitted, modified, answers, fingerprint,"
                + " file, file_row, searched) values ('old', 'a', 'Feedback', '2019-07-01', '2019-07-01T09:00',"
                + " '2019-07-01T09:00', 'unreadable', '', '', 2, 1)");

        drop(
                "changed.csv",
                HEADINGS
                        + sent.replace("\"Yes, without my name\"", "No")
                                .replace(",anonymous,,,", ",anonymous,,3/14/26 9:20:44,"));
        nights();

        assertSame();
        assertThat(Tree.of(few.resolve("public")).values())
                .noneMatch(page -> page.contains("The quiet room by the lifts"));
        assertThat(decisions(few)).isEqualTo(before);
    }

    /** The public site, what it rests on, and the reports that count answers. */
    private void assertSame() throws IOException {
        assertThat(Tree.of(few.resolve("public"))).isEqualTo(Tree.of(all.resolve("public")));
        assertThat(counting(few)).isNotEmpty().isEqualTo(counting(all));
    }

    private static Map<String, String> counting(Path data) throws IOException {
        Map<String, String> files = new TreeMap<>(Tree.of(data.resolve("staff")));
        files.keySet()
                .removeIf(name ->
                        !name.matches("data/.*|(scorecard|attendance|annual-report|figures)[^/]*[.](html|csv)"));
        return files;
    }

    private void drop(String name, String text) throws IOException {
        for (Path data : List.of(all, few)) {
            Asked.drop(new Trust(data), name, text);
        }
    }

    private void nights() {
        night(all, false);
        night(few, true);
    }

    private static void night(Path data, boolean listsFew) {
        Typed night = listing(data, listsFew, "nightly");
        assertThat(night.exit()).as(night.err()).isZero();
    }

    private static Typed listing(Path data, boolean few, String command, String... more) {
        try {
            return Typed.on(
                    data,
                    command,
                    Stream.concat(Stream.of(more), few ? Stream.of("--" + MOST + "=3") : Stream.empty())
                            .toArray(String[]::new));
        } finally {
            System.clearProperty(MOST);
        }
    }

    private static Stream<String> answers(Path data, String table) throws IOException {
        String text = Files.readString(data.resolve("staff").resolve(table)).replace("\uFEFF", "");
        try (CSVParser rows = CSVFormat.EXCEL
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return rows.getRecords().stream()
                    .map(row -> String.join(
                            "|", row.get("Project"), row.get("Question"), row.get("Sent on"), row.get("Answer")));
        }
    }

    private List<Path> pagesOfDays(String ending) throws IOException {
        try (Stream<Path> files = Files.list(few.resolve("staff").toRealPath())) {
            return files.filter(file -> file.getFileName().toString().matches("feedback-20[^/]*" + ending))
                    .toList();
        }
    }

    private void change(String sql) {
        try (HikariDataSource store = StoreFile.open(few.resolve("store/lay-partners.db"))) {
            new JdbcTemplate(store).execute(sql);
        }
    }

    private static long decisions(Path data) {
        try (HikariDataSource store = StoreFile.openToRead(data.resolve("store/lay-partners.db"))) {
            return Objects.requireNonNull(new JdbcTemplate(store)
                    .queryForObject("select count(*) from response where kind = 'QuoteDecision'", Long.class));
        }
    }

    private List<String> tallies() {
        try (HikariDataSource store = StoreFile.openToRead(few.resolve("store/lay-partners.db"))) {
            return new JdbcTemplate(store)
                    .queryForList(
                            "select rowid || first_day || last_day || made_from || tally from feedback_tally order by 1",
                            String.class);
        }
    }
}
