package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.pdf.PdfUa;

/** What a night on the examples leaves for a meeting and for the board. */
class PaperTest {
    private static final int HUNDRED_KILOBYTES = 100_000;

    @TempDir
    private static Path folder;

    private static Path staff = Path.of(".");

    @BeforeAll
    static void runTheNight() throws IOException {
        staff = Spent.theDemo(folder.resolve("data")).resolve("staff");
    }

    @Test
    void theMeetingPackKeepsEveryRuleForReadersOfPdfs() throws Exception {
        assertThat(PdfUa.faults(staff.resolve("meeting-pack.pdf"))).isEmpty();
        assertThat(text("meeting-pack.pdf"))
                .contains(
                        "Contains personal data.", "What needs you", "Attendance", "Both sides", "Who is in the room");
    }

    @Test
    void theAnnualReportKeepsThemTooAndHoldsNobodysName() throws Exception {
        assertThat(PdfUa.faults(staff.resolve("annual-report.pdf"))).isEmpty();
        String text = text("annual-report.pdf");
        assertThat(text)
                .contains("Annual report, 1 October 2025 to 30 September 2026", "What comes next", "fewer than 8")
                .contains("You said, we did", "How far they shaped it")
                .doesNotContain("personal data");
        for (String name : List.of("Kestrelman", "Oakshottley", "Hartwhistle", "post.example")) {
            assertThat(text).doesNotContain(name);
        }
    }

    @Test
    void aNumberThatMayNotBeToldIsDrawnUnlikeNobodyInTheAnnualReport() throws IOException {
        var page = Jsoup.parse(Files.readString(staff.resolve("annual-report.html")));
        var untold = page.select("section:has(svg.chart) td:matchesOwn(^(fewer than|not shown))");

        assertThat(untold).isNotEmpty();
        assertThat(page.select("svg.chart rect.stub")).hasSameSizeAs(untold);
    }

    @Test
    void aNameInWhatComesNextStopsTheRelease() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        Path data = folder.resolve("named");
        Trust trust = new Trust(data);
        trust.drop(
                "asked.csv",
                Asked.expressions(Asked.expression(
                        "2026-01-05", "Carys Kestrelman", "carys@post.example", "", "Brent", "Letters")));
        assertThat(Typed.on(data, "nightly", "--home", home.toString()).exit()).isZero();
        Map<String, String> before = Tree.of(data.resolve("staff"));
        Path page = home.resolve("site-content/annual-report.md");
        Files.writeString(page, Files.readString(page) + "\n\nThank you, Carys Kestrelman.\n");

        Typed night = Typed.on(data, "nightly", "--home", home.toString());

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err()).contains("annual report").doesNotContain("Kestrelman");
        assertThat(Tree.of(data.resolve("staff"))).isEqualTo(before);
    }

    @Test
    void everyPageIsLight() throws IOException {
        try (Stream<Path> pages = Files.list(staff)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html")))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(page -> assertThat(Files.size(page)).isLessThan(HUNDRED_KILOBYTES));
        }
    }

    @Test
    void everyPageBelowAnotherSaysWhereItBelongs() throws IOException {
        var page = Jsoup.parse(Files.readString(staff.resolve("feedback-project-outpatient-letters.html")));

        assertThat(page.select("nav[aria-label=Breadcrumb] a").eachAttr("href")).containsExactly("feedback.html");
        assertThat(page.select("nav[aria-label=Main] a[aria-current=true]").eachAttr("href"))
                .containsExactly("feedback.html");
    }

    private static String text(String file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(staff.resolve(file).toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
