package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One night over a {@link HostileInbox}. */
class HostileInboxTest {
    /** How a cell begins that some spreadsheet program would run. A plain number may begin with its sign. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");
    private static final Pattern UNSAFE_IN_A_NAME =
            Pattern.compile(".*[\\p{Cc}\\p{Cf}/\\\\$`|;&<>\"'].*", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static Typed night = new Typed(-1, "", "");

    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void runTheNight() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("outside.csv"), Registers.of("outside"));
        expected = new HostileInbox(Files.createDirectories(data().resolve("inbox")), folder).fill();
        night = Typed.on(data(), "nightly");
    }

    @Test
    void theNightEndsWell() {
        assertThat(night.err()).isEmpty();
        assertThat(night.exit()).isZero();
        assertThat(data().resolve("public/index.html")).isRegularFile();
    }

    @Test
    void eachThingHasItsOneSentence() throws IOException {
        Map<String, String> said = new HashMap<>();
        run().get("files")
                .forEach(file ->
                        said.put(file.get("name").asString(), file.get("reason").asString()));
        run().get("left")
                .forEach(left ->
                        said.put(left.get("name").asString(), left.get("reason").asString()));

        assertThat(said).containsOnlyKeys(expected.keySet());
        expected.forEach((name, reason) -> assertThat(said.get(name)).as(name).contains(reason));
        expected.forEach((name, reason) -> {
            if (reason.isEmpty()) {
                assertThat(said.get(name)).as(name).isEmpty();
            }
        });
        for (String name : expected.keySet()) {
            assertThat(night.out().lines().filter(line -> line.strip().startsWith(name + ": ")))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void whatIsRightIsTakenInAllTheSame() throws IOException {
        Map<String, JsonNode> files = new HashMap<>();
        run().get("files").forEach(file -> files.put(file.get("name").asString(), file));
        int texts = HostileAnswers.FORMULAS.size() + HostileAnswers.MARKUP.size();

        assertThat(refused(files.get("twolines.csv"), 1)).isZero();
        assertThat(refused(files.get("long cell.csv"), 2)).isEqualTo(1);
        for (String form : HostileInbox.FORMS) {
            assertThat(refused(files.get(form + ".csv"), texts)).as(form).isZero();
            assertThat(refused(files.get(form + " everywhere.csv"), texts))
                    .as(form)
                    .isEqualTo(texts);
        }
    }

    private static long refused(JsonNode file, int rows) {
        assertThat(file.get("rowsRead").asInt()).isEqualTo(rows);
        return file.get("rejected").asLong();
    }

    @Test
    void noPageRunsWhatSomebodyWrote() throws IOException {
        for (Path page : written(".html")) {
            String html = Files.readString(page);
            assertThat(html).as(page.toString()).doesNotContain("670592745", "670,592,745", "<#", "<@hostile");
            Document parsed = Jsoup.parse(html);
            assertThat(parsed.select(
                            "script, style, title, h1, h2, svg, iframe, [onerror], [onload], a[href^=javascript]"))
                    .as(page.toString())
                    .noneMatch(element -> element.outerHtml().contains("hostile"));
            parsed.forEachNode(node -> {
                if (node instanceof org.jsoup.nodes.Comment comment) {
                    assertThat(comment.getData()).as(page.toString()).doesNotContain("hostile");
                }
            });
        }
    }

    @Test
    void staffReadItAsItWasWritten() throws IOException {
        String pages = "";
        for (Path page : written(".html")) {
            pages += Jsoup.parse(Files.readString(page)).text();
        }

        assertThat(pages).contains("<script>alert('hostile')</script>", "${12345*54321} hostile", "title=hostile");
    }

    @Test
    void thePublicSiteHoldsNoWordOfIt() throws IOException {
        try (Stream<Path> all = Files.walk(data().resolve("public").toRealPath())) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThan(10);
            for (Path file : files) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("hostile", "670592745");
            }
        }
    }

    @Test
    void noTableForStaffHoldsAFormula() throws IOException {
        List<Path> tables = written(".csv");
        assertThat(tables).isNotEmpty();
        for (Path table : tables) {
            try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
                for (CSVRecord row : parser) {
                    assertThat(row.stream().map(cell -> cell.replaceFirst("^\uFEFF", "")))
                            .as("%s, row %d", table, row.getRecordNumber())
                            .noneMatch(HostileInboxTest::wouldRun);
                }
            }
        }
    }

    @Test
    void noWorkbookForStaffHoldsAFormula() throws IOException {
        List<Path> workbooks = written(".xlsx");
        assertThat(workbooks).isNotEmpty();
        for (Path file : workbooks) {
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType())
                        .as("%s, %s", file, cell.getAddress())
                        .isNotEqualTo(CellType.FORMULA))));
            }
        }
    }

    @Test
    void everythingStaysInItsFolder() throws IOException {
        assertThat(names(folder)).containsExactlyInAnyOrder("data", "outside.csv");
        assertThat(names(data()))
                .containsExactlyInAnyOrder(
                        "inbox",
                        "work",
                        "archive",
                        "rejected",
                        "store",
                        "public",
                        "staff",
                        "releases",
                        "lock",
                        "health.json",
                        "metrics");
        assertThat(Path.of("hacked")).doesNotExist();
        assertThat(names(data().resolve("work"))).isEmpty();
        for (String filed : List.of("archive", "rejected")) {
            try (Stream<Path> all = Files.walk(data().resolve(filed))) {
                assertThat(all.map(path -> path.getFileName().toString()))
                        .allSatisfy(name -> assertThat(name).doesNotMatch(UNSAFE_IN_A_NAME));
            }
        }
        assertThat(data().resolve("inbox/a subfolder/inside.csv")).isRegularFile();
    }

    private static boolean wouldRun(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    }

    private static Path data() {
        return folder.resolve("data");
    }

    /** The pages and tables that the night wrote, and not what was dropped. */
    private static List<Path> written(String ending) throws IOException {
        List<Path> written = new ArrayList<>();
        for (String root : List.of("public", "staff", "rejected")) {
            try (Stream<Path> all = Files.walk(data().resolve(root).toRealPath())) {
                all.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(ending))
                        .filter(file ->
                                !root.equals("rejected") || file.toString().contains("-to-fix"))
                        .forEach(written::add);
            }
        }
        return written;
    }

    private static JsonNode run() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(data().resolve("staff/run.json")));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
