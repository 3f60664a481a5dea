package org.laypartners.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedPdfTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final int ROWS = 90;

    @TempDir
    Path folder;

    @Test
    void keepsEveryRuleOfPdfUa() throws Exception {
        assertThat(PdfUa.faults(written(page()))).isEmpty();
    }

    @Test
    void theRulesFindFaultWithADocumentThatHasNoTags() throws Exception {
        Path file = folder.resolve("plain.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }

        assertThat(PdfUa.faults(file)).isNotEmpty();
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(page()).toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("An invented report");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void holdsEveryRowAndTheHeadingsOnEachPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(page()).toFile())) {
            String text = new PDFTextStripper().getText(pdf);

            for (int row = 1; row <= ROWS; row++) {
                assertThat(text).contains("Row " + row + " ");
            }
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(text).contains("Page 2 of " + pdf.getNumberOfPages());
            for (int page = 2; page <= 3; page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(pdf)).contains("A heading of numbers");
            }
        }
    }

    @Test
    void writesNamesOfEveryKind() throws IOException {
        String text = text(written(page()));

        assertThat(text).contains("Zoë", "Łukasz", "→", "≥ 8", "2025–26");
    }

    @Test
    void readsNothingFromElsewhereAndKeepsNoLinkThatLeadsNowhere() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p::before { content: 'Stolen' }");
        String html = html("<img src='http://198.51.100.7/x.png' alt=''><img src='" + secret.toUri() + "' alt=''>"
                + "<link rel='stylesheet' href='" + secret.toUri() + "'>"
                + "<style>@import url('" + secret.toUri() + "');</style>"
                + "<p><a href='other.html#x'>Another page</a> <a href='https://www.example.org/'>A site</a></p>");

        try (PDDocument pdf = Loader.loadPDF(
                written(new PdfPage("T", "D", html, css(), "", DAY)).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Another page", "A site")
                    .doesNotContain("Stolen");
            assertThat(pdf.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void aChartThatIsTallerThanAPageIsDrawnSmallerSoThatItsLastBarStandsThereToo() throws IOException {
        String bars = IntStream.range(0, ROWS)
                .mapToObj(row -> "<rect class='" + (row == ROWS - 1 ? "last" : "bar") + "' y='" + 2 * row
                        + "em' width='60%' height='1.5em'/>")
                .collect(Collectors.joining());
        String chart = "<svg class='chart' width='100%' height='" + 2 * ROWS + "em'><title>Tall</title>"
                + "<desc>A tall chart.</desc>" + bars + "</svg>";

        try (PDDocument pdf =
                Loader.loadPDF(written(new PdfPage("T", "D", html(chart), css(), ".last { fill: #ff0000 }", DAY))
                        .toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            assertThat(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                    .contains(Color.RED.getRGB());
        }
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written(page()));
        Path again = folder.resolve("again.pdf");
        TaggedPdf.write(page(), again);

        assertThat(Files.readAllBytes(again)).isEqualTo(first);
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() {
        assertThatThrownBy(() -> TaggedPdf.write(page(), folder.resolve("none").resolve("report.pdf")))
                .isInstanceOf(PdfException.class)
                .hasMessage("The PDF report.pdf could not be made.");
    }

    private Path written(PdfPage page) {
        Path file = folder.resolve("report.pdf");
        TaggedPdf.write(page, file);
        return file;
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static PdfPage page() throws IOException {
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "<tr><th scope='row'>Row " + row + " of many</th><td class='number'>" + row * 7
                        + "</td><td>Some words about it</td></tr>")
                .collect(Collectors.joining());
        return new PdfPage(
                "An invented report",
                "A report for a test.",
                html("<h2>Part one</h2><p>Zoë, Łukasz → ≥ 8, 2025–26. <a href='https://www.example.org/'>A site</a>,"
                        + " <a href='#part-two'>part two</a></p><ul><li>One</li><li>Two</li></ul>"
                        + chart()
                        + "<h2 id='part-two'>Part two</h2><table><caption>Many rows</caption><thead><tr>"
                        + "<th scope='col'>Row</th><th scope='col' class='number'>A heading of numbers</th>"
                        + "<th scope='col'>Words</th></tr></thead><tbody>" + rows + "</tbody></table>"),
                css(),
                ".bar { fill: #12436d }",
                DAY);
    }

    private static String chart() {
        return "<svg class='chart' role='img' aria-labelledby='c-t c-d' width='100%' height='6em'"
                + " xmlns='http://www.w3.org/2000/svg'><title id='c-t'>Bars</title><desc id='c-d'>One: 3; two: 5.</desc>"
                + "<svg class='row' y='0em' width='100%' height='3em'><text><tspan x='0' y='1.1em'>One:</tspan></text>"
                + "<rect class='bar' y='1.6em' width='60%' height='1.1em'/></svg></svg>";
    }

    private static String html(String body) {
        return "<!DOCTYPE html><html lang='en-GB'><head><title>x</title></head><body><h1>A report</h1>" + body
                + "</body></html>";
    }

    private static String css() {
        try {
            return Files.readString(Path.of("templates/staff/paper.css"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
