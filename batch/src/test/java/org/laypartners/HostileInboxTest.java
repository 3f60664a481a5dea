package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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

/** One night over an inbox in which everything is meant to do harm, but for one right register. */
class HostileInboxTest {
    /** How a cell begins that some spreadsheet program would run. A plain number may begin with its sign. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");
    private static final Pattern UNSAFE_IN_A_NAME =
            Pattern.compile(".*[\\p{Cc}\\p{Cf}/\\\\$`|;&<>\"'].*", Pattern.DOTALL);

    private static final List<String> FORMS = List.of("feedback", "expression-of-interest", "meeting-register");

    @TempDir
    private static Path folder;

    private static Typed night = new Typed(-1, "", "");

    /** What to expect of what was dropped: by the name it is shown under, the reason's code or a part of the sentence. */
    private static final Map<String, String> EXPECTED = new HashMap<>();

    @BeforeAll
    static void runTheNight() throws IOException, InterruptedException {
        Files.createDirectories(inbox());
        dropWhatIsNoFile();
        dropStrangeNames();
        dropFilesThatAreNotWhatTheySay();
        dropFilesThatAreTooMuch();
        dropAnswers();
        night = Typed.on(data(), "nightly");
    }

    private static void dropWhatIsNoFile() throws IOException, InterruptedException {
        Path outside = Files.writeString(folder.resolve("outside.csv"), Registers.of("outside"));
        Path inner = Files.createDirectory(inbox().resolve("a subfolder"));
        Files.writeString(inner.resolve("inside.csv"), Registers.of("inside"));
        EXPECTED.put("a subfolder", "This is a folder.");
        link("link to a file.csv", outside);
        link("link to a folder", folder);
        link("link to nothing.csv", folder.resolve("nothing"));
        link("link to a device", Path.of("/dev/zero"));
        if (Files.isExecutable(Path.of("/usr/bin/mkfifo"))) {
            String pipe = inbox().resolve("pipe.csv").toString();
            assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe).start().waitFor())
                    .isZero();
            EXPECTED.put("pipe.csv", "This is not a file.");
        }
    }

    private static void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(inbox().resolve(name), target);
        EXPECTED.put(name, "This is a link");
    }

    private static void dropStrangeNames() throws IOException {
        drop(".hidden.csv", Registers.of("hidden"), "hidden.csv", "This is a hidden file.");
        drop("half.csv.part", Registers.of("part"), "half.csv.part", "another program");
        drop("~$lock.xlsx", "lock", "__lock.xlsx", "another program");
        drop("two\nlines.csv", Registers.of("lines"), "twolines.csv", "");
        drop("tab\tand\u0007bell.csv", Registers.of("bell"), "tabandbell.csv", "");
        drop("\u202Evsc.gnp.csv", Registers.of("bidi"), "vsc.gnp.csv", "");
        drop("$(touch hacked);`id`|&<b>.csv", Registers.of("shell"), "_(touch hacked)__id____b_.csv", "");
        drop("-rf.csv", Registers.of("dash"), "rf.csv", "");
        drop("..%2f..%2fup.csv", Registers.of("up"), "_2f.._2fup.csv", "This is a hidden file.");
        drop("..\u2215up.csv", Registers.of("slash"), "\u2215up.csv", "This is a hidden file.");
        drop("a\\..\\..\\windows.csv", Registers.of("backslash"), "a_.._.._windows.csv", "");
        drop("a..%2f..%2fup.csv", Registers.of("percent"), "a.._2f.._2fup.csv", "");
        drop("con.csv", Registers.of("device"), "_con.csv", "");
        drop("n".repeat(250) + ".csv", Registers.of("long"), "n".repeat(176) + ".csv", "");
        drop("\u00e9".repeat(120) + ".csv", Registers.of("accents"), "\u00e9".repeat(88) + ".csv", "");
    }

    private static void dropFilesThatAreNotWhatTheySay() throws IOException {
        drop("locked.xlsx", HostileFiles.lockedWorkbook(), "ENCRYPTED");
        drop("old.xls", HostileFiles.oldWorkbook(), "OLD_WORKBOOK");
        drop("open.ods", HostileFiles.openDocument(), "OPEN_DOCUMENT");
        drop("page.xls", bytes("<html><table><tr><td>Project</td></tr></table></html>"), "WEB_PAGE");
        drop("twice.xlsx", HostileFiles.workbookWithOnePartTwice(), "BROKEN_WORKBOOK");
        drop("nuls.csv", bytes(Registers.of("nul").replace("LP01", "L\0P")), "NOT_TEXT");
        drop("only nuls.csv", new byte[5000], "NOT_TEXT");
        drop("nothing.csv", new byte[0], "EMPTY_FILE");
    }

    private static void dropFilesThatAreTooMuch() throws IOException {
        HostileFiles.workbook(inbox().resolve("bomb.xlsx"), HostileFiles.sheetWithOneCell(HostileFiles.letters(520)));
        EXPECTED.put("bomb.xlsx", "TOO_BIG");
        HostileFiles.workbook(inbox().resolve("wide.xlsx"), HostileFiles.sheetOfColumns(100_000));
        EXPECTED.put("wide.xlsx", "TOO_MANY_COLUMNS");
        HostileFiles.wideTable(inbox().resolve("wide.csv"), 100_000);
        EXPECTED.put("wide.csv", "TOO_MANY_COLUMNS");
        HostileFiles.longCell(inbox().resolve("long cell.csv"), 20);
        EXPECTED.put("long cell.csv", "");
        for (String name : List.of("bomb.xlsx", "wide.xlsx", "wide.csv", "long cell.csv")) {
            makeOld(inbox().resolve(name));
        }
    }

    private static void dropAnswers() throws IOException {
        HostileAnswers answers = new HostileAnswers();
        List<String> all = new ArrayList<>(HostileAnswers.FORMULAS);
        all.addAll(HostileAnswers.MARKUP);
        for (String form : FORMS) {
            drop(form + ".csv", bytes(answers.acceptable(form, all)), "");
            drop(form + " everywhere.csv", bytes(answers.everywhere(form, all)), "");
        }
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

        assertThat(said).containsOnlyKeys(EXPECTED.keySet());
        EXPECTED.forEach((name, reason) -> assertThat(said.get(name)).as(name).contains(reason));
        EXPECTED.forEach((name, reason) -> {
            if (reason.isEmpty()) {
                assertThat(said.get(name)).as(name).isEmpty();
            }
        });
        for (String name : EXPECTED.keySet()) {
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
        for (String form : FORMS) {
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
                        "inbox", "work", "archive", "rejected", "store", "public", "staff", "releases", "lock");
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

    private static Path inbox() {
        return data().resolve("inbox");
    }

    private static void drop(String name, byte[] bytes, String reason) throws IOException {
        makeOld(Files.write(inbox().resolve(name), bytes));
        EXPECTED.put(name, reason);
    }

    /** A name that this disk, or the language that Java was started in, cannot hold is left out. */
    private static void drop(String name, String text, String shown, String reason) throws IOException {
        try {
            makeOld(Files.writeString(inbox().resolve(name), text));
            EXPECTED.put(shown, reason);
        } catch (InvalidPathException notHere) {
            assertThat(name).as("a name that only some disks hold").isNotEqualTo(shown);
        }
    }

    /** Young files would be waited for. */
    private static void makeOld(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
