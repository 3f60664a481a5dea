package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights in which people's own words come to the public site, and leave it. */
class WordsTest {
    private static final String HEADING = "ID,Start time,Completion time,Email,Name,Last modified time,"
            + "Which project is this feedback about?,What went best?,May we quote your words publicly?\n";

    @TempDir
    Path folder;

    private Trust trust;

    @BeforeEach
    void open() {
        trust = new Trust(folder.resolve("data"));
    }

    @Test
    void approvedWordsAreOnTheSiteTheNextNightAndOffItWhenConsentIsWithdrawn() throws IOException {
        trust.drop(
                "1.csv",
                HEADING
                        + said(1, "The new maps helped", "Yes")
                        + said(2, "Tea was cold", "No")
                        + said(3, "Good biscuits", ""));
        trust.night();
        assertThat(publicWords()).doesNotContain("maps", "Tea", "biscuits");
        assertThat(trust.rows("words", "waiting"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains("The new maps helped", "Outpatient letters", "In lay partners' words"));

        decide(Map.of("The new maps helped", "Approve"), "");
        trust.night();
        assertThat(publicWords()).contains("The new maps helped").doesNotContain("Tea", "biscuits");
        assertThat(trust.rows("words", "waiting")).isEmpty();

        trust.drop("2.csv", HEADING + said(1, "The new maps helped", "No", "2/20/26 8:00:00"));
        trust.night();
        assertThat(publicWords()).doesNotContain("maps");
    }

    @Test
    void changedWordsGoBackToTheQueue() throws IOException {
        trust.drop("1.csv", HEADING + said(1, "The new maps helped", "Yes"));
        trust.night();
        decide(Map.of("The new maps helped", "Approve"), "");
        trust.night();

        trust.drop("2.csv", HEADING + said(1, "The new signs helped", "Yes", "2/20/26 8:00:00"));
        trust.night();

        assertThat(publicWords()).doesNotContain("maps", "signs");
        assertThat(trust.rows("words", "waiting"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("The new signs helped"));
    }

    @Test
    void editedWordsStandOnTheSiteUnlessTheyNameSomebody() throws IOException {
        trust.drop("1.csv", HEADING + said(1, "The new maps helped on ward 7", "Yes"));
        trust.night();

        decide(Map.of("The new maps helped on ward 7", "approve"), "Ring 07700 900123 about the maps");
        trust.night();
        assertThat(publicWords()).doesNotContain("maps");
        assertThat(trust.rows("words", "to-edit")).hasSize(1);

        decide(Map.of("The new maps helped on ward 7", "Approve"), "The new maps helped");
        trust.night();
        assertThat(publicWords()).contains("The new maps helped").doesNotContain("ward 7", "900123");
    }

    /** They look like a template gone wrong, and are no more than words. */
    @Test
    void wordsOfProgramsStopNoNight() throws IOException {
        String words = "It said Exception: ${name} and <#if>";
        trust.drop("1.csv", HEADING + said(1, words, "Yes"));
        trust.drop("leads.csv", """
                Timestamp,Which project do you lead?,What did lay partners say? Please do not include names.,What did you do about it? Please do not include names.,Where does it stand?,May we publish your words on the website?
                02/02/2026 09:12:03,Outpatient letters,The form said Exception: none,We mended ${form},Done,Yes
                """);
        trust.night();
        decide(
                Map.of(words, "Approve", "The form said Exception: none", "Approve", "We mended ${form}", "Approve"),
                "");

        trust.night();

        assertThat(publicWords()).contains(words);
        assertThat(page("you-said-we-did")).contains("We mended ${form}");
    }

    @Test
    void refusedWordsAreNeverShown() throws IOException {
        trust.drop("1.csv", HEADING + said(1, "The new maps helped", "Yes"));
        trust.night();
        decide(Map.of("The new maps helped", "Refuse"), "");
        trust.night();

        assertThat(publicWords()).doesNotContain("maps");
        assertThat(trust.rows("words", "waiting")).isEmpty();
    }

    @Test
    void whatLeadsSaidAndDidStandsUnderTheProject() throws IOException {
        trust.drop("leads.csv", """
                Timestamp,Which project do you lead?,What did lay partners say? Please do not include names.,What did you do about it? Please do not include names.,Where does it stand?,May we publish your words on the website?
                02/02/2026 09:12:03,Outpatient letters,The letters are too long,We cut them to one page,Done,Yes
                14/02/2026 10:12:03,Food on the wards,Lunch is too early,We moved it,Doing,Yes
                """);
        trust.night();
        assertThat(page("you-said-we-did")).doesNotContain("too long");

        decide(Map.of("The letters are too long", "Approve", "We cut them to one page", "Approve"), "");
        decide(Map.of("Lunch is too early", "Approve"), "");
        trust.night();

        assertThat(page("you-said-we-did"))
                .contains("Outpatient letters", "The letters are too long", "We cut them to one page", "Done")
                .doesNotContain("Lunch");
    }

    @Test
    void staffAreToldOfLeadsWhoWereNotAsked() throws IOException {
        trust.drop("leads.csv", """
                Timestamp,Which project do you lead?,What did lay partners say? Please do not include names.,What did you do about it? Please do not include names.,Where does it stand?
                02/02/2026 09:12:03,Outpatient letters,The letters are too long,We cut them to one page,Done
                """);
        trust.night();

        assertThat(trust.page("words").text())
                .contains(
                        "1 answer of a project lead has words that are not offered",
                        "Add the question \"May we publish your words on the website?\" to the live form.")
                .doesNotContain("too long");
    }

    /** Fills in the workbook of the last night and drops it in the inbox, as staff would. */
    private void decide(Map<String, String> decisions, String edited) throws IOException {
        String section = Files.exists(trust.data().resolve("staff/words-to-edit.xlsx")) ? "to-edit" : "waiting";
        try (XSSFWorkbook book = new XSSFWorkbook(
                        Files.newInputStream(trust.data().resolve("staff/words-" + section + ".xlsx")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                String decision = decisions.get(row.getCell(4).getStringCellValue());
                if (decision != null) {
                    row.getCell(5).setCellValue(decision);
                    row.getCell(6).setCellValue(edited);
                }
            }
            book.write(out);
            trust.drop(
                    "decided " + out.size() + decisions.hashCode() + ".xlsx",
                    out.toByteArray(),
                    Instant.now().minusSeconds(60));
        }
    }

    private String publicWords() throws IOException {
        return page("partners-words");
    }

    private String page(String id) throws IOException {
        Document page = Jsoup.parse(Files.readString(trust.data().resolve("public/" + id + ".html")));
        return page.text();
    }

    private static String said(int number, String words, String consent) {
        return said(number, words, consent, "");
    }

    private static String said(int number, String words, String consent, String modified) {
        String choice = consent.equals("Yes") ? "\"Yes, without my name\"" : consent;
        return "%d,1/1%d/26 9:12:03,1/1%d/26 9:20:44,anonymous,,%s,Outpatient letters,%s,%s%n"
                .formatted(number, number, number, modified, words, choice)
                .replace("\r\n", "\n");
    }
}
