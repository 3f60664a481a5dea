package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody asks to see their data. */
class ExportPersonTest {
    @TempDir
    static Path folder;

    private static Path data = Path.of(".");

    @TempDir
    private Path here;

    @BeforeAll
    static void spendANight() throws IOException {
        data = folder.resolve("data");
        Trust trust = new Trust(data);
        Asked.dropAll(trust);
        trust.night();
    }

    @Test
    void givesEveryAnswerOfThePersonInTheWordsOfTheForms() throws IOException {
        Document page = page("--email", Asked.EMAIL);

        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Expression of interest",
                        "Meeting register",
                        "Report of an online meeting",
                        "Roster of lay partners",
                        "What is not here");
        assertThat(page.select("dt:contains(Why are you interested) + dd").text())
                .isEqualTo("I am a glassblower.");
        assertThat(page.select("dt:contains(Phone number) + dd").text()).isEqualTo("07700 900123");
        assertThat(page.select("dt:contains(Meeting date) + dd").text()).isEqualTo("3 September 2026");
        assertThat(page.text())
                .contains("From the file interest.csv, taken in on 6 October 2026. Kept until 1 September 2027.")
                .contains("equality questions. They are kept without names")
                .contains("What others wrote, where your name stands in 2 of their answers");
    }

    @Test
    void givesNothingOfAnybodyElse() throws IOException {
        Path to = here.resolve("answer");
        export(to, "--email", Asked.EMAIL);

        for (String file : Set.of("what-we-hold-about-you.html", "what-we-hold-about-you.json")) {
            assertThat(to.resolve(file))
                    .content()
                    .doesNotContainIgnoringCase(Asked.BRAM)
                    .doesNotContainIgnoringCase("Farrier", "cleo@", "LP-08");
        }
    }

    @Test
    void givesTheSameByAddressByNameAndByReference() throws IOException {
        String byAddress = page("--email", Asked.EMAIL).html();

        assertThat(page("--person", "zoë o'shea ashdown").html()).isEqualTo(byAddress);
        assertThat(page("--person", "lp-07").html()).isEqualTo(byAddress);
    }

    @Test
    void theJsonHoldsTheSameAnswers() throws IOException {
        Path to = here.resolve("answer");
        export(to, "--email", Asked.EMAIL);
        JsonNode json = JsonMapper.shared().readTree(Files.readString(to.resolve("what-we-hold-about-you.json")));
        Document page = Jsoup.parse(Files.readString(to.resolve("what-we-hold-about-you.html")));

        Set<String> answers = new TreeSet<>();
        json.get("forms")
                .forEach(form -> form.get("things")
                        .forEach(thing -> thing.get("answers")
                                .forEach(answer ->
                                        answers.add(answer.get("answer").asString()))));
        assertThat(answers).isEqualTo(new TreeSet<>(page.select("dd").eachText()));
        assertThat(json.get("keptFiles").toString()).contains("archive/2026/2026-10-06-interest.csv");
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Path to = here.resolve("new/answer");
        export(to, "--email", Asked.EMAIL);

        assertThat(mode(to)).isEqualTo("rwx------");
        assertThat(mode(to.resolve("what-we-hold-about-you.html"))).isEqualTo("rw-------");
        assertThat(mode(to.resolve("what-we-hold-about-you.json"))).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatIsThereIsReplacedOnlyWhenToldToAndNeverSomebodysOwn() throws IOException {
        Path to = here.resolve("answer");
        export(to, "--email", Asked.EMAIL);

        Typed again = Typed.on(data, "export-person", "--email", Asked.EMAIL, "--to", to.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("there already", "--replace");
        assertThat(Typed.on(data, "export-person", "--email", Asked.EMAIL, "--replace", "--to", to.toString())
                        .exit())
                .isZero();

        Files.writeString(to.resolve("mine.txt"), "mine");
        Typed own = Typed.on(data, "export-person", "--email", Asked.EMAIL, "--replace", "--to", to.toString());
        assertThat(own.exit()).isEqualTo(2);
        assertThat(to.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void ofSomebodyUnknownThereIsNothingToWrite() {
        Path to = here.resolve("answer");

        Typed nobody = Typed.on(data, "export-person", "--email", "nobody@post.example", "--to", to.toString());

        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).contains("Nothing is held about that person.").doesNotContain("nobody@");
        assertThat(to).doesNotExist();
    }

    @Test
    void thePageCanBeReadAndPrintedByAnybody() throws IOException {
        Document page = page("--email", Asked.EMAIL);

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("nav a")).allMatch(link -> page.selectFirst(link.attr("href")) != null);
        assertThat(page.select("[src], link[href]"))
                .as("asks nobody for anything")
                .isEmpty();
        assertThat(page.select("style").html()).contains("@media print");
    }

    private Document page(String option, String who) throws IOException {
        Path to = here.resolve("answer-" + System.nanoTime());
        export(to, option, who);
        return Jsoup.parse(Files.readString(to.resolve("what-we-hold-about-you.html")));
    }

    private static void export(Path to, String option, String who) {
        Typed export = Typed.on(data, "export-person", option, who, "--to", to.toString());
        assertThat(export.exit()).as(export.err()).isZero();
        assertThat(export.out()).contains("answered forms or lines", "Look at: " + to);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
