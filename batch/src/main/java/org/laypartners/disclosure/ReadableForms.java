package org.laypartners.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.laypartners.personal.Writings;

/** What a file says to people and to programs: as it stands, and without what its format puts around and into words. */
final class ReadableForms {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([nrt])|([,;/\"'\\\\]))");

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    /** How a calendar goes on with a long line on the next (RFC 5545, 3.1). */
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    /** Tags that a reader does not see as a break between words. */
    private static final Set<String> WITHIN_WORDS = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
            "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private ReadableForms() {}

    /** Most files have no disguises, so most forms are the same. The name of the file is one, for an address shows it. */
    static Stream<String> of(Path place, Path file) {
        Path name = place.equals(file) ? file.getFileName() : place.relativize(file);
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Stream.concat(Stream.of(name.toString()), ofText(name.toString(), text));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Stream<String> ofText(String name, String text) {
        String whole = name.endsWith(".ics") ? FOLD.matcher(text).replaceAll("") : text;
        return Stream.of(
                        text,
                        withoutEntities(whole),
                        percentDecoded(whole),
                        unescaped(whole),
                        plainest(whole),
                        plainest(withoutTags(whole)))
                .distinct();
    }

    private static String withoutEntities(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    private static String percentDecoded(String text) {
        Matcher encoded = ENCODED.matcher(text);
        StringBuilder decoded = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', Math.max(at + 1, done))) {
            if (encoded.region(at, text.length()).lookingAt()) {
                decoded.append(text, done, at).append(URLDecoder.decode(encoded.group(), StandardCharsets.UTF_8));
                done = encoded.end();
            }
        }
        return decoded.append(text, done, text.length()).toString();
    }

    /** One disguise inside another, as a link on a page may have it. */
    private static String plainest(String text) {
        return unescaped(percentDecoded(withoutEntities(text)));
    }

    /** {@code \\u0041}, {@code \\n} and {@code \\,} as JSON, scripts and calendars write them. */
    private static String unescaped(String text) {
        return text.indexOf('\\') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(escapedSign(match.group(1), match.group(3))));
    }

    private static String escapedSign(@Nullable String number, @Nullable String itself) {
        if (number != null) {
            return String.valueOf((char) Integer.parseInt(number, 16));
        }
        return itself == null ? " " : itself;
    }

    /** A page as its readers see it: words may be broken by a tag within them, and are apart where a part of the page ends. */
    private static String withoutTags(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        int done = 0;
        for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', done)) {
            int end = isTag(text, tag) ? text.indexOf('>', tag) : -1;
            seen.append(text, done, tag);
            if (end < 0) {
                seen.append('<');
                done = tag + 1;
            } else {
                seen.append(inPlaceOf(text, tag, end));
                done = end + 1;
            }
        }
        return seen.append(text, done, text.length()).toString();
    }

    private static boolean isTag(String text, int at) {
        int next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || Character.isLetter(next);
    }

    private static String inPlaceOf(String text, int tag, int end) {
        int from = text.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
        int to = from;
        while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            return " ";
        }
        return name.isEmpty() || WITHIN_WORDS.contains(name) ? "" : String.valueOf(Writings.APART);
    }
}
