package org.laypartners.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahocorasick.trie.Trie;
import org.jsoup.parser.Parser;
import org.laypartners.personal.PersonalText;

/**
 * Looks for personal values in files that are about to be public, in one pass over each. Finds them in any case, as HTML
 * entities, percent-encoded, escaped and with other characters between the digits. It is the net under the wall: nothing should ever be found.
 */
public final class PersonalValueSearch {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[0-9)])[ ().\\-\u2010-\u2015]+(?=[0-9(])|(?<=[0-9a-z]) (?=[0-9][a-z]{2}\\b)");

    /** Shorter values stand by chance in any text. */
    private static final int SHORTEST = 5;

    private final Trie values;

    /**
     * Prepares a search.
     *
     * @param exempt what is public by intent, such as the site's own contact details
     */
    public PersonalValueSearch(Collection<String> personal, Collection<String> exempt) {
        Set<String> allowed = exempt.stream().map(PersonalValueSearch::folded).collect(Collectors.toSet());
        this.values = Trie.builder()
                .onlyWholeWords()
                .stopOnHit()
                .addKeywords(personal.stream()
                        .map(PersonalValueSearch::folded)
                        .flatMap(PersonalValueSearch::writings)
                        .distinct()
                        .filter(value -> value.length() >= SHORTEST)
                        .filter(value -> !allowed.contains(value))
                        .toList())
                .build();
    }

    /**
     * The files below a folder that hold a personal value, in the order of their names; never which value.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public List<Path> filesThatHoldOne(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(this::holdsOne)
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private boolean holdsOne(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            // Most files hold no disguise, and folding a long text is slow: what says the same is searched once.
            return Stream.of(
                            text,
                            Parser.unescapeEntities(text, false),
                            percentDecoded(text),
                            unescaped(text),
                            plainest(text))
                    .distinct()
                    .map(PersonalValueSearch::folded)
                    .flatMap(form -> Stream.of(form, squeezed(form)))
                    .distinct()
                    .anyMatch(values::containsMatch);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String percentDecoded(String text) {
        try {
            return URLDecoder.decode(
                    text.replace("+", "%2B").replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** One disguise inside another, as a link on a page may have it. */
    private static String plainest(String text) {
        return unescaped(percentDecoded(Parser.unescapeEntities(text, false)));
    }

    /** {@code \\u0041} as JSON and scripts write it. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** In lower case and usual characters, with runs of white space as one space: a name may be broken over two lines. */
    private static String folded(String text) {
        return PersonalText.plain(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The ways in which the same number or postcode is written. */
    private static Stream<String> writings(String value) {
        if (!value.matches("[+(]?[a-z]{0,2}[0-9][0-9a-z ().+-]*")) {
            return Stream.of(value);
        }
        String bare = value.replaceAll("[ ().-]", "");
        String national = bare.replaceFirst("^(?:\\+44|0044)0?", "0");
        return Stream.of(value, bare, national, "+44" + national.replaceFirst("^0", ""));
    }

    /** Without what people put between the digits of a number and the halves of a postcode. */
    private static String squeezed(String text) {
        return BETWEEN.matcher(text).replaceAll("");
    }
}
