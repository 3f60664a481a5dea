package org.laypartners.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;

/** The fonts that a PDF brings along: Liberation Sans, in four cuts. They come with the program, not from the machine. */
final class Fonts {
    /** What a stylesheet calls them. */
    static final String FAMILY = "Liberation Sans";

    /** The same in charts; bold there is this with "Bold" after it. */
    static final String CHARTS = "Liberation Charts";

    /** Their addresses begin so, and nothing else may be read. */
    static final String SCHEME = "font";

    private static final Map<String, String> CUTS = Map.of(
            "Regular", "normal; font-style: normal",
            "Bold", "bold; font-style: normal",
            "Italic", "normal; font-style: italic",
            "BoldItalic", "bold; font-style: italic");

    private static final Map<String, byte[]> BYTES =
            CUTS.keySet().stream().collect(Collectors.toUnmodifiableMap(Fonts::address, Fonts::read));

    private Fonts() {}

    /**
     * Rules that make the fonts known to a stylesheet. What draws charts tells fonts apart by their family alone, so these
     * are a family of one cut each.
     */
    static String css() {
        return CUTS.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(cut -> rule(FAMILY, cut.getValue(), cut.getKey()))
                        .collect(Collectors.joining())
                + rule(CHARTS, "normal", "Regular")
                + rule(CHARTS + " Bold", "normal", "Bold");
    }

    private static String rule(String family, String weight, String cut) {
        return "@font-face { font-family: \"" + family + "\"; font-weight: " + weight + "; src: url(" + address(cut)
                + ") }\n";
    }

    /** A font by its address; nothing for any other address. */
    static InputStream open(String address) {
        return new ByteArrayInputStream(BYTES.getOrDefault(address, new byte[0]));
    }

    private static String address(String cut) {
        return SCHEME + ":LiberationSans-" + cut + ".ttf";
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
