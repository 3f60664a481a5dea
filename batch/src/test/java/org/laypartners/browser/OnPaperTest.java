package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.content.SiteFolders;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.measure.Count;
import org.laypartners.preview.Preview;
import org.laypartners.site.GatedFigures;
import org.laypartners.site.PublicPages;

/** Pages as a browser prints them. */
class OnPaperTest {
    /** A4, in points. */
    private static final List<Long> A4 = List.of(595L, 842L);

    @TempDir
    private static Path folder;

    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 6);
    private static final List<PublicTable> FIGURES = figures();
    private static final PublicPages PAGES =
            new PublicPages(FIGURES, DisclosureRule.LEAST, Optional.empty(), List.of(), List.of());

    private static Preview preview;
    private static Browser browser;

    @BeforeAll
    static void bakeOnce() {
        Chromium chromium = Chromium.orSkip();
        preview = Preview.start(0, new SiteFolders(Path.of("")), PAGES, said -> {});
        browser = Browser.start(chromium, folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (preview != null) {
            preview.close();
        }
    }

    @Test
    void theRoleIsALeafletOnTwoPagesOfA4InLettersOfTwelvePoints() throws IOException {
        Paper leaflet = print("role.html");

        assertThat(leaflet.pages()).containsExactly(A4, A4);
        assertThat(leaflet.text())
                .contains("Promote plain words.", "Ask about lay partners: ", "This page: https://")
                .doesNotContain("On this page", "Skip to main content", "Back to top", "Tell us what you think");
        assertThat(leaflet.usualSize()).isBetween(11.9f, 12.1f);
    }

    @Test
    void largePrintHasLettersOfEighteenPointsOnPaperToo() throws IOException {
        assertThat(print("large-print/principles.html").usualSize()).isBetween(17.9f, 18.1f);
    }

    @Test
    void whatReadersWouldOpenOnAScreenIsOpenOnPaper() throws IOException {
        assertThat(print("components.html").text()).contains("Everybody has the same chance to take part.");
    }

    /** Of each its heading, its table and its day, whatever stands above it. */
    @Test
    void eachFigureStandsOnOnePage() throws IOException {
        List<String> pages = print("figures.html").textOfPages();

        assertThat(pages).hasSizeGreaterThan(3);
        for (PublicTable figure : FIGURES) {
            assertThat(pages)
                    .filteredOn(text -> text.contains(figure.title()))
                    .as(figure.title())
                    .singleElement()
                    .satisfies(text ->
                            assertThat(text).contains(figure.title() + ", first row", figure.title() + ", last row"));
        }
        assertThat(pages)
                .allSatisfy(text ->
                        assertThat(text.split("Published on", -1)).hasSameSizeAs(text.split("were counted", -1)));
    }

    /** From few rows to many, so that the pages' ends fall at other places in each. */
    private static List<PublicTable> figures() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> {
                    String title = "Borough count " + number;
                    return GatedFigures.on(NIGHT)
                            .people(
                                    "count-" + number,
                                    title,
                                    Stream.of(
                                                    Stream.of(title + ", first row"),
                                                    IntStream.range(0, number).mapToObj(row -> "Row " + row),
                                                    Stream.of(title + ", last row"))
                                            .flatMap(rows -> rows)
                                            .map(row -> new Count(row, 20))
                                            .toArray(Count[]::new));
                })
                .toList();
    }

    private static Paper print(String page) throws IOException {
        browser.open(preview.address().resolve(page));
        String pdf = browser.devtools("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data")
                .asString();
        try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(pdf))) {
            return Paper.of(document);
        }
    }

    /**
     * @param pages width and height of each, in points
     * @param textOfPages what stands on each
     * @param usualSize the size of most letters, in points
     */
    private record Paper(List<List<Long>> pages, List<String> textOfPages, float usualSize) {
        String text() {
            return String.join("\n", textOfPages);
        }

        static Paper of(PDDocument document) throws IOException {
            List<List<Long>> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(List.of(Math.round((double) page.getMediaBox().getWidth()), Math.round((double)
                        page.getMediaBox().getHeight())));
            }
            Sizes sizes = new Sizes();
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= pages.size(); page++) {
                sizes.setStartPage(page);
                sizes.setEndPage(page);
                texts.add(sizes.getText(document));
            }
            return new Paper(pages, texts, sizes.middle());
        }
    }

    /** Reads a document and notes how large each letter is. */
    private static final class Sizes extends PDFTextStripper {
        private final List<Float> sizes = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            sizes.add(letter.getYScale());
            super.processTextPosition(letter);
        }

        float middle() {
            return sizes.stream().sorted().toList().get(sizes.size() / 2);
        }
    }
}
