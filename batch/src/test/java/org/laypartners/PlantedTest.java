package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred personal strings stand wherever people may write, over four nights. None of them may become public. */
class PlantedTest {
    private static final List<Planted> PLANTED = Planted.all();
    private static final String HEADING = "ID,Start time,Completion time,Email,Name,Last modified time,"
            + "Which project is this feedback about?,What went best?,"
            + "What could be better? Please do not include names or health details.,"
            + "May we quote your words publicly?\n";

    private final HostileAnswers forms = new HostileAnswers();

    @TempDir
    Path folder;

    @Test
    void noneOfThemIsEverPublic() throws IOException {
        Trust trust = new Trust(folder.resolve("data"));
        List<String> names =
                PLANTED.stream().filter(Planted::name).map(Planted::value).toList();
        trust.drop("asked.csv", forms.acceptable("expression-of-interest", names));
        trust.drop("register.csv", forms.acceptable("meeting-register", names));
        trust.drop("roster.csv", forms.acceptable("roster", names));
        trust.drop("leads.csv", forms.acceptable("project-lead-feedback", texts(0)));
        trust.drop("feedback.csv", HEADING + feedback(0, "", row -> row % 4 != 0));
        trust.night();
        assertNothingLeaked(trust);
        assertThat(page(trust, "partners-words")).doesNotContain("Planted row");

        approveAll(trust);
        trust.night();
        assertNothingLeaked(trust);
        assertThat(page(trust, "partners-words")).contains("Planted row 1 ", "Planted row 199 ", "removed]");
        assertThat(page(trust, "partners-words")).as("said no").doesNotContain("Planted row 0 ", "Planted row 4 ");
        assertThat(page(trust, "you-said-we-did")).contains("Planted row 1 ");

        // Corrected words, consent withdrawn, and the first export once more under another name.
        trust.drop("again.csv", HEADING + feedback(1, "2/2/26 8:00:00", row -> row % 2 != 0));
        trust.drop("stale.csv", HEADING + feedback(0, "", row -> row % 4 != 0));
        trust.night();
        assertNothingLeaked(trust);
        assertThat(page(trust, "partners-words"))
                .as("corrected, and not approved")
                .doesNotContain("Planted row");

        approveAll(trust);
        trust.night();
        assertNothingLeaked(trust);
        assertThat(page(trust, "partners-words"))
                .contains("Planted row 1 corrected")
                .doesNotContain("Planted row 2 ");
    }

    /** Every fourth person says no or nothing; each writes one of the strings. */
    private static String feedback(int turn, String modified, IntPredicate saysYes) {
        List<String> words = texts(turn);
        StringBuilder csv = new StringBuilder();
        for (int row = 0; row < words.size(); row++) {
            String consent = saysYes.test(row) ? "\"Yes, without my name\"" : row % 8 == 0 ? "No" : "";
            csv.append("%d,1/14/26 9:%02d:03,1/14/26 9:%02d:44,anonymous,,%s,Outpatient letters,\"%s\",\"%s\",%s%n"
                    .formatted(row + 1, row % 60, row % 60, modified, words.get(row), words.get(row), consent));
        }
        return csv.toString().replace("\r\n", "\n");
    }

    private static List<String> texts(int turn) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < PLANTED.size(); row++) {
            String written = PLANTED.get((row + turn * 7) % PLANTED.size()).written();
            texts.add("Planted row " + row + (turn == 0 ? " said" : " corrected") + " that " + written + ", was kind.");
        }
        return texts;
    }

    private static void approveAll(Trust trust) throws IOException {
        try (XSSFWorkbook book =
                        new XSSFWorkbook(Files.newInputStream(trust.data().resolve("staff/words-waiting.xlsx")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.getSheetAt(0)) {
                if (row.getRowNum() > 0) {
                    row.getCell(5).setCellValue("Approve");
                }
            }
            book.write(out);
            trust.drop("decided.xlsx", out.toByteArray(), Instant.now().minusSeconds(60));
        }
    }

    private static void assertNothingLeaked(Trust trust) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(trust.data().resolve("public"), FileVisitOption.FOLLOW_LINKS)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            String text = bare(Files.readString(file, StandardCharsets.ISO_8859_1))
                    + bare(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            assertThat(PLANTED.stream().filter(planted -> text.contains(bare(planted.value()))))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    /** Letters and digits alone: whatever stands between them hides nothing. */
    private static String bare(String text) {
        return Normalizer.normalize(Parser.unescapeEntities(text, false), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String page(Trust trust, String id) throws IOException {
        return Jsoup.parse(Files.readString(trust.data().resolve("public/" + id + ".html")))
                .text();
    }
}
