package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    private static Chromium chromium;
    private static Preview preview;

    @BeforeAll
    static void bakeOnce() {
        chromium = Chromium.orSkip();
        preview = Preview.start(0, new SiteFolders(Path.of("")), PublicPages.NONE, said -> {});
    }

    @AfterAll
    static void stop() {
        if (preview != null) {
            preview.close();
        }
    }

    @Test
    void theRoleIsALeafletOnTwoPagesOfA4InLettersOfTwelvePoints() throws IOException, InterruptedException {
        Paper leaflet = print("role.html");

        assertThat(leaflet.pages()).containsExactly(A4, A4);
        assertThat(leaflet.text())
                .contains("Promote plain words.", "Ask about lay partners: ", "This page: https://")
                .doesNotContain("On this page", "Skip to main content", "Back to top", "Tell us what you think");
        assertThat(leaflet.usualSize()).isBetween(11.9f, 12.1f);
    }

    @Test
    void largePrintHasLettersOfEighteenPointsOnPaperToo() throws IOException, InterruptedException {
        assertThat(print("large-print/principles.html").usualSize()).isBetween(17.9f, 18.1f);
    }

    @Test
    void whatReadersWouldOpenOnAScreenIsOpenOnPaper() throws IOException, InterruptedException {
        assertThat(print("components.html").text()).contains("Everybody has the same chance to take part.");
    }

    private static Paper print(String page) throws IOException, InterruptedException {
        Path pdf = folder.resolve(page.replace('/', '-') + ".pdf");
        Process printed = new ProcessBuilder(
                        chromium.browser().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--no-pdf-header-footer",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--print-to-pdf=" + pdf,
                        preview.address().resolve(page).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(printed.waitFor(60, TimeUnit.SECONDS)).isTrue();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
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
