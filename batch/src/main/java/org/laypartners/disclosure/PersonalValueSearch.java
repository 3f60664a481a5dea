package org.laypartners.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahocorasick.trie.Trie;
import org.jsoup.parser.Parser;
import org.laypartners.personal.Beginnings;
import org.laypartners.personal.Writings;

/**
 * Looks for personal values in files that are about to be public, in one pass over each. Finds them in any case, as HTML
 * entities, percent-encoded, escaped and with other characters between the digits. It is the net under the wall: nothing should ever be found.
 */
public final class PersonalValueSearch {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    /** Shorter values stand by chance in any text. */
    private static final int SHORTEST = 5;

    private final boolean none;
    private final Trie values;
    private final Set<String> beginnings;
    private final DistinctLines lines = new DistinctLines();

    /**
     * Prepares a search.
     *
     * @param exempt what is public by intent, such as the site's own contact details
     */
    public PersonalValueSearch(Collection<String> personal, Collection<String> exempt) {
        Set<String> allowed = exempt.stream().map(Writings::folded).collect(Collectors.toSet());
        List<String> sought = personal.stream()
                .flatMap(Writings::of)
                .distinct()
                .filter(value -> value.length() >= SHORTEST)
                .filter(value -> !allowed.contains(value))
                .toList();
        this.none = sought.isEmpty();
        this.values =
                Trie.builder().onlyWholeWords().stopOnHit().addKeywords(sought).build();
        this.beginnings = Beginnings.ofAll(sought);
    }

    /**
     * The files below a folder that hold a personal value, in the order of their names; never which value.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public List<Path> filesThatHoldOne(Path folder) {
        if (none) {
            return List.of();
        }
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
        return forms(file)
                .filter(form -> lines.any(form, line -> Beginnings.isOneIn(Writings.folded(line), beginnings)))
                .map(Writings::folded)
                .flatMap(form -> Stream.of(form, Writings.squeezed(form)))
                .distinct()
                .anyMatch(values::containsMatch);
    }

    /**
     * How words in the files begin, in whatever disguise: only a personal value that begins like that can be in them.
     *
     * @param places files, or folders with all that lies below
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Set<String> beginnings(Collection<Path> places) {
        Set<String> found = new HashSet<>();
        DistinctLines lines = new DistinctLines();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(Files::isRegularFile)
                        .flatMap(PersonalValueSearch::forms)
                        .forEach(form -> lines.any(form, line -> {
                            Beginnings.addThoseIn(Writings.folded(line), found);
                            return false;
                        }));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return found;
    }

    /** What the file says, as it stands and without its disguises. Most files have none, so most forms are the same. */
    private static Stream<String> forms(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Stream.of(text, withoutEntities(text), percentDecoded(text), unescaped(text), plainest(text))
                    .distinct();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
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

    /** {@code \\u0041} as JSON and scripts write it. */
    private static String unescaped(String text) {
        return !text.contains("\\u")
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
