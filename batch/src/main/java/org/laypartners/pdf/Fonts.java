package org.laypartners.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that a PDF brings along: Liberation Sans, in four cuts. They come with the program, not from the machine. */
final class Fonts {
    /** What a stylesheet calls them. */
    static final String FAMILY = "Liberation Sans";

    /** The same in charts; bold there is this with "Bold" after it. */
    static final String CHARTS = "Liberation Charts";

    /** Their addresses begin so, and nothing else may be read. */
    static final String SCHEME = "font";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final Map<String, byte[]> BYTES = Map.of(
            "Regular", read("Regular"),
            "Bold", read("Bold"),
            "Italic", read("Italic"),
            "BoldItalic", read("BoldItalic"));

    private Fonts() {}

    /** Gives the fonts to what lays out the document. */
    static void register(PdfRendererBuilder builder, PDDocument document) throws IOException {
        register(builder, document, "Regular", REGULAR, FontStyle.NORMAL);
        register(builder, document, "Bold", BOLD, FontStyle.NORMAL);
        register(builder, document, "Italic", REGULAR, FontStyle.ITALIC);
        register(builder, document, "BoldItalic", BOLD, FontStyle.ITALIC);
    }

    private static void register(
            PdfRendererBuilder builder, PDDocument document, String cut, int weight, FontStyle style)
            throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(BYTES.getOrDefault(cut, new byte[0])));
        // Looking for ligatures, which these fonts need for no word of English, takes more time than all the rest.
        font.setEnableGsub(false);
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), FAMILY, weight, style, true);
    }

    /**
     * Rules that make the fonts known to charts. What draws them tells fonts apart by their family alone, so these are a
     * family of one cut each.
     */
    static String css() {
        return Map.of(CHARTS, "Regular", CHARTS + " Bold", "Bold").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(font -> "@font-face { font-family: \"" + font.getKey() + "\"; src: url(" + SCHEME + ":"
                        + font.getValue() + ") }\n")
                .collect(Collectors.joining());
    }

    /** A font by its address; nothing for any other address. */
    static InputStream open(String address) {
        return new ByteArrayInputStream(BYTES.getOrDefault(address.replace(SCHEME + ":", ""), new byte[0]));
    }

    private static byte[] read(String cut) {
        String file = "/liberation/LiberationSans-" + cut + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new IllegalStateException("the font " + file + " cannot be read", fault);
        }
    }
}
