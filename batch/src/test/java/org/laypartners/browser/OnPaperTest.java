package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.site.Preview;
import org.laypartners.site.PublicPages;
import org.laypartners.site.SiteFolders;

/** Pages as a browser prints them. */
class OnPaperTest {
    /** A4, in points. */
    private static final List<Long> A4 = List.of(595L, 842L);

    @TempDir
    private static Path folder;

    private static Preview preview;
    private static Browser browser;

    @BeforeAll
    static void bakeOnce() {
        Chromium chromium = Chromium.orSkip();
        preview = Preview.start(0, new SiteFolders(Path.of("")), PublicPages.NONE, said -> {});
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
     * @param usualSize the size of most letters, in points
     */
    private record Paper(List<List<Long>> pages, String text, float usualSize) {
        static Paper of(PDDocument document) throws IOException {
            List<List<Long>> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(List.of(Math.round((double) page.getMediaBox().getWidth()), Math.round((double)
                        page.getMediaBox().getHeight())));
            }
            Sizes sizes = new Sizes();
            return new Paper(pages, sizes.getText(document), sizes.middle());
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
