package org.laypartners.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which the same text, number or postcode is written. */
public final class Writings {
    /** Stands where one part of a page ends and another begins, so that nothing is read across; no text has it. */
    public static final char APART = '\u0001';

    /** A comma, a semicolon or a quotation mark is between two numbers of a table, not within one. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[0-9)])[^\\p{L}\\p{N},;\"\u0001]+(?=[0-9(])|(?<=[0-9a-z])[ +_-](?=[0-9][a-z]{2}\\b)");

    /** What stands for a space in a web address or the name of a file, and between the parts of a name. */
    private static final Pattern JOINED = Pattern.compile("(?<=[\\p{L}\\p{N}])[-+_/.]+(?=[\\p{L}\\p{N}])");

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}0-9@]*[a-z]{0,2}[0-9][^@]*");

    private static final Pattern DIALLED = Pattern.compile("(?:(?:00)?44)?0?([0-9]{9,10})");

    private static final Pattern LAST_NAME_FIRST = Pattern.compile("([^,@]+), ?([^,@]+)");

    private Writings() {}

    /** As {@link #folded}, but with its accents: two people may differ by one. */
    public static String evened(String text) {
        String lower = Undisguised.onOneLineWithAccents(text).toLowerCase(Locale.ROOT);
        if (Undisguised.isPlain(lower)) {
            return lower.replace('`', '\'').strip();
        }
        StringBuilder evened = new StringBuilder(lower.length());
        lower.chars().forEach(sign -> evened.append(mark((char) sign)));
        return evened.toString().strip();
    }

    /**
     * In lower case and usual characters and digits, without accents, with one kind of apostrophe and of hyphen, and with runs of white
     * space as one space: a name may be broken over two lines.
     */
    public static String folded(String text) {
        return usual(Undisguised.onOneLine(text).toLowerCase(Locale.ROOT)).strip();
    }

    private static String usual(String lower) {
        for (int at = 0; at < lower.length(); at++) {
            if (lower.charAt(at) >= 0x80 || lower.charAt(at) == '`') {
                StringBuilder usual = new StringBuilder(lower.length()).append(lower, 0, at);
                lower.substring(at).chars().forEach(sign -> usual.append(usual((char) sign)));
                return usual.toString();
            }
        }
        return lower;
    }

    private static String usual(char sign) {
        return switch (sign) {
            case '\u00f8' -> "o";
            case '\u0142' -> "l";
            case '\u0111' -> "d";
            case '\u0131' -> "i";
            case '\u00df' -> "ss";
            case '\u00e6' -> "ae";
            case '\u0153' -> "oe";
            default -> String.valueOf(mark(sign));
        };
    }

    /** One kind of apostrophe and of hyphen. */
    private static char mark(char sign) {
        return switch (sign) {
            case '`', '\u00b4', '\u2018', '\u2019', '\u201b', '\u02bc', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> sign;
        };
    }

    /**
     * The value as folded. A number also bare, as dialled in the country, and as dialled from abroad; anything else, but for an
     * address, as its words, with the first name first, and without apostrophes.
     */
    public static Stream<String> of(String value) {
        String folded = folded(value);
        if (NUMBER.matcher(folded).matches()) {
            return Stream.concat(Stream.of(folded), dialled(folded.replaceAll("[^\\p{L}\\p{N}]", "")))
                    .distinct();
        }
        if (folded.indexOf('@') >= 0) {
            return Stream.of(folded);
        }
        String words = words(folded);
        return Stream.of(words, LAST_NAME_FIRST.matcher(words).replaceFirst("$2 $1"))
                .flatMap(way -> Stream.of(way, way.replace("'", "")))
                .distinct();
    }

    private static Stream<String> dialled(String bare) {
        Matcher dialled = DIALLED.matcher(bare);
        return dialled.matches() ? Stream.of(bare, "0" + dialled.group(1), "44" + dialled.group(1)) : Stream.of(bare);
    }

    /** A folded text with a space for each sign that joins two words, as in {@code amina-example.html}. */
    public static String words(String folded) {
        Matcher joined = JOINED.matcher(folded).useTransparentBounds(true);
        StringBuilder words = new StringBuilder(folded.length());
        int done = 0;
        for (int at = 1; at < folded.length(); at++) {
            if (mayJoin(folded.charAt(at)) && joined.region(at, folded.length()).lookingAt()) {
                words.append(folded, done, at).append(' ');
                done = joined.end();
                at = done - 1;
            }
        }
        return done == 0 ? folded : words.append(folded, done, folded.length()).toString();
    }

    /** Most signs are letters, which the pattern would look at one by one. */
    private static boolean mayJoin(char sign) {
        return sign == '-' || sign == '+' || sign == '_' || sign == '/' || sign == '.';
    }

    /**
     * What stands around each comma of a folded text, turned round: {@code example, amina} may be Amina Example. With one word
     * and with two on each side.
     */
    public static List<String> turned(String folded) {
        List<String> turned = new ArrayList<>();
        for (int comma = folded.indexOf(','); comma >= 0; comma = folded.indexOf(',', comma + 1)) {
            int after = comma + 1 < folded.length() && folded.charAt(comma + 1) == ' ' ? comma + 2 : comma + 1;
            for (int begin : places(comma, wordsBegin(folded, comma, 1), wordsBegin(folded, comma, 2))) {
                for (int end : places(after, wordsEnd(folded, after, 1), wordsEnd(folded, after, 2))) {
                    turned.add(folded.substring(after, end) + " " + folded.substring(begin, comma));
                }
            }
        }
        return turned;
    }

    /** Those where there is a word, each once. */
    private static int[] places(int none, int one, int two) {
        return IntStream.of(one, two).filter(place -> place != none).distinct().toArray();
    }

    private static int wordsBegin(String text, int end, int words) {
        int at = end;
        for (int left = words; at > 0; at--) {
            char before = text.charAt(at - 1);
            if (!isOfName(before) && (before != ' ' || --left == 0)) {
                break;
            }
        }
        return at < end && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static int wordsEnd(String text, int begin, int words) {
        int at = begin;
        for (int left = words; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (!isOfName(sign) && (sign != ' ' || --left == 0)) {
                break;
            }
        }
        return at > begin && text.charAt(at - 1) == ' ' ? at - 1 : at;
    }

    private static boolean isOfName(char sign) {
        return Character.isLetter(sign) || sign == '\'' || sign == '-';
    }

    /** A folded text without what people put between the digits of a number and the halves of a postcode. */
    public static String squeezed(String folded) {
        Matcher between = BETWEEN.matcher(folded).useTransparentBounds(true);
        StringBuilder squeezed = new StringBuilder(folded.length());
        int done = 0;
        for (int at = 1; at < folded.length(); at++) {
            if (mayBeBetween(folded, at) && between.region(at, folded.length()).lookingAt()) {
                squeezed.append(folded, done, at);
                done = between.end();
                at = done - 1;
            }
        }
        return squeezed.append(folded, done, folded.length()).toString();
    }

    /** The pattern needs a digit or a bracket before it, or a digit after it; most places have neither. */
    private static boolean mayBeBetween(String folded, int at) {
        char before = folded.charAt(at - 1);
        return isDigit(before) || before == ')' || isDigitAt(folded, at + 1);
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
