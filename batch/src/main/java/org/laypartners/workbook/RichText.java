package org.laypartners.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that may stand in several runs, each in a look of its own. What it says is all of them, one after another. */
final class RichText {
    /** A character that XML cannot hold, by its number (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads on to where that element ends. How a text is spoken, which stands beside some, is no part of it. */
    static String until(Xml xml, String end) {
        StringBuilder runs = new StringBuilder();
        while (xml.next() && !xml.ends(end)) {
            if (xml.begins("rPh")) {
                xml.skip("rPh");
            } else if (xml.begins("t")) {
                runs.append(xml.text());
                if (runs.length() > Xml.LONGEST_TEXT) {
                    throw new OversizedWorkbookException();
                }
            }
        }
        return runs.isEmpty() ? "" : unescaped(runs.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }
}
