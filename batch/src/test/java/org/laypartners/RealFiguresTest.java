package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.edition.Wording;
import org.laypartners.form.Forms;
import org.laypartners.inspection.BakeCheck;
import org.laypartners.measure.Count;
import org.laypartners.opendata.DataFolder;
import org.laypartners.site.Bake;
import org.laypartners.site.GatedFigures;

/** The real pages with figures on them: new, old and withheld, under a rule that is stricter than the least. */
class RealFiguresTest {
    private static final GatedFigures TONIGHT = GatedFigures.on(LocalDate.of(2026, 10, 6));
    private static final GatedFigures LAST_SPRING = GatedFigures.on(LocalDate.of(2026, 4, 2));
    private static final List<PublicTable> FIGURES = List.of(
            TONIGHT.people("few", "Too few to tell", new Count("Ealing", 5)),
            TONIGHT.people("boroughs", "Where they live", new Count("Ealing", 52), new Count("Brent", 4)),
            LAST_SPRING.split("attendance", 21, 13),
            TONIGHT.things("meetings", new Count("July to September", 3)));

    private static final SiteFolders FOLDERS = new SiteFolders(Path.of("").toAbsolutePath());

    @TempDir
    private static Path folder;

    private static Forms forms;

    @BeforeAll
    static void bake() {
        forms = Forms.load(Path.of("batch/forms"), Wording.lists(SiteContent.read(FOLDERS)));
        Bake.bake(FOLDERS, Wording.pages(FIGURES, new DisclosureRule(10, 6, 30), forms), folder.resolve("site"));
    }

    @Test
    void thePagesHaveNoFaults() {
        assertThat(BakeCheck.check(folder.resolve("site"), SiteContent.read(FOLDERS)))
                .isEmpty();
    }

    @Test
    void aStrictReaderAcceptsTheData() {
        assertThat(DataFolder.faults(folder.resolve("site/data"))).isEmpty();
    }

    @Test
    void eachFigureSaysItsOwnPeriodAndRelease() {
        Document page = page("figures.html");

        assertThat(figure(page, "boroughs").text())
                .contains("1 October 2025 to 30 September 2026", "Published on 6 October 2026");
        assertThat(figure(page, "attendance").text())
                .contains("1 April 2025 to 31 March 2026", "Published on 2 April 2026");
    }

    @Test
    void aWithheldFigureHasASentenceAndNothingElse() {
        Element figure = figure(page("figures.html"), "few");

        assertThat(figure.text()).contains("There is not enough to show yet", "1 October 2025 to 30 September 2026");
        assertThat(figure.text()).doesNotContain("Published");
        assertThat(figure.select("table, svg, a[href$=csv]")).isEmpty();
    }

    @Test
    void theHomePageDoesNotLeadWithAWithheldFigure() {
        assertThat(page("index.html").select("h2#latest + ul").text())
                .contains("Where they live")
                .doesNotContain("Too few");
    }

    @Test
    void figuresAboutPeopleSayHowPeopleAreProtected() {
        Document page = page("figures.html");

        assertThat(figure(page, "boroughs").select("a[href=small-numbers.html]"))
                .hasSize(1);
        assertThat(figure(page, "meetings").select("a[href=small-numbers.html]"))
                .isEmpty();
    }

    @Test
    void thePageOnSmallNumbersStatesTheRuleThatIsSet() {
        String text = page("small-numbers.html").text();

        assertThat(text)
                .contains("Numbers from 1 to 9 are shown as \"fewer than 10\"", "rounded to the nearest 6")
                .contains("at least 30 people or answers", "at least 10 people or answers in it are new")
                .contains("Brent 4 fewer than 10 1 to 9", "Hounslow 33 36 33 to 38")
                .doesNotContain("fewer than 8", "nearest 5");
    }

    @Test
    void theDataDictionaryNamesEachFileAndEachColumn() throws IOException {
        Document page = page("data-dictionary.html");

        try (Stream<Path> files = Files.list(folder.resolve("site/data"))) {
            assertThat(files.map(file -> "data/" + file.getFileName()))
                    .allSatisfy(file ->
                            assertThat(page.select("a[href=" + file + "]")).hasSize(1));
        }
        for (String file : List.of("boroughs", "all-figures", "list-of-figures")) {
            String header = Files.readAllLines(folder.resolve("site/data/" + file + ".csv"))
                    .get(0);
            String layout = file.equals("boroughs") ? "one-figure" : file;
            assertThat(page.select("#" + layout + " + dl dt").eachText()).isEqualTo(List.of(header.split(",", -1)));
        }
        assertThat(page.text()).contains("below-threshold", "Open Government Licence v3.0");
    }

    @Test
    void thePrivacyNoticeShowsEveryQuestionOfEveryForm() {
        Document page = page("privacy.html");

        assertThat(forms.definitions()).isNotEmpty().allSatisfy(form -> {
            Element notice = page.selectFirst("section[aria-labelledby=form-" + form.id() + "]");
            assertThat(notice).isNotNull();
            assertThat(notice.text()).contains(form.title(), form.why());
            form.questions().forEach(question -> assertThat(notice.text()).contains(question.ask()));
        });
    }

    @Test
    void thePrivacyNoticeKeepsTheWordsOfItsEditor() {
        assertThat(page("privacy.html").select("h2[id]").eachAttr("id"))
                .contains("what-we-ask-and-why", "what-allows-us-to-use-it", "your-rights", "this-website");
    }

    private static Element figure(Document page, String id) {
        return page.selectFirst("section[aria-labelledby=" + id + "]");
    }

    private static Document page(String name) {
        return Jsoup.parse(Tree.text(folder.resolve("site").resolve(name), java.nio.charset.StandardCharsets.UTF_8));
    }
}
