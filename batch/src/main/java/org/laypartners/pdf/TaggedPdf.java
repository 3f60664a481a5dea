package org.laypartners.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Writes a page of HTML as a PDF with tags, after PDF/UA-1 (ISO 14289-1). It reads nothing but what it is given. */
public final class TaggedPdf {
    private static final float VERSION = 1.7f;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private static final int BUFFER = 64 * 1024;

    private TaggedPdf() {}

    /**
     * Writes the page, in the place of any file that stands there. The same page gives the same bytes.
     *
     * @throws PdfException if the page cannot be laid out, or the file not be written
     */
    public static void write(PdfPage page, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(page, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            fix(document, page.day());
            document.save(out);
        } catch (IOException | RuntimeException fault) {
            throw new PdfException("The PDF " + file.getFileName() + " could not be made.", fault);
        }
    }

    private static PdfRendererBuilder builder(PdfPage page, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfVersion(VERSION)
                .usePdfUaAccessibility(true)
                .withProducer("Lay Partners")
                .useSVGDrawer(new BatikSVGDrawer())
                .useUriResolver((base, uri) -> uri.startsWith(Fonts.SCHEME + ":") || uri.startsWith("#") ? uri : null)
                .useProtocolsStreamImplementation(FontStream::new, Fonts.SCHEME)
                .withW3cDocument(new PaperPage(page).document(), "");
        Fonts.register(builder, document);
        return builder;
    }

    /** The library would write the time of day, and a number drawn from it. */
    private static void fix(PDDocument document, LocalDate day) {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        made.clear();
        made.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentId(day.toEpochDay());
    }

    private record FontStream(String address) implements FSStream {
        @Override
        public InputStream getStream() {
            return Fonts.open(address);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
