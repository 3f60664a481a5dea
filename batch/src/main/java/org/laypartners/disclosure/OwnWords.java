package org.laypartners.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laypartners.personal.Writings;

/**
 * The site's own words, which are nobody's name though somebody may give them as theirs: a room that joins a meeting, or a
 * form filled in for a joke. A person's name that an editor wrote is none of them, for it is written with a capital letter.
 */
public final class OwnWords {
    /** What may stand between two words of one sentence. */
    private static final String BETWEEN = "[*_,;:()\"\u201c\u201d]*\\s+[*_,;:()\"\u201c\u201d]*";

    private static final Pattern LAST_WORD = Pattern.compile("[a-z']+");

    private final Set<String> terms = new HashSet<>();
    private final Supplier<Stream<String>> prose;

    /**
     * @param terms names that count as a whole
     * @param places names of which any two or more words in a row count too
     * @param prose all that editors wrote; it is read only for a value that is none of the names
     */
    public OwnWords(Stream<String> terms, Stream<String> places, Supplier<Stream<String>> prose) {
        terms.map(OwnWords::plain).forEach(this.terms::add);
        places.map(OwnWords::plain).forEach(place -> this.terms.addAll(partsOf(place)));
        this.prose = prose;
    }

    /** Whether a value is no more than these words. */
    public boolean hold(String value) {
        String plain = plain(value);
        return terms.contains(plain) || isOrdinary(plain);
    }

    /** Whether editors wrote just these words, and the last of them without a capital letter: so they are no name. */
    private boolean isOrdinary(String plain) {
        int last = plain.lastIndexOf(' ') + 1;
        // Not every script has capital letters.
        if (last == 0 || !LAST_WORD.matcher(plain.substring(last)).matches()) {
            return false;
        }
        List<String> words =
                Stream.of(plain.split(" ", -1)).map(OwnWords::quoted).toList();
        Pattern ordinary = Pattern.compile("(?<![\\p{L}\\p{N}/._-])(?iu:"
                + String.join(BETWEEN, words.subList(0, words.size() - 1)) + ")" + BETWEEN + words.get(words.size() - 1)
                + "(?![\\p{L}\\p{N}/_-]|[.'\u2019][\\p{L}\\p{N}])");
        try (Stream<String> texts = prose.get()) {
            return texts.anyMatch(text -> ordinary.matcher(text).find());
        }
    }

    private static String quoted(String word) {
        return Pattern.quote(word).replace("'", "\\E['\u2019]\\Q");
    }

    private static List<String> partsOf(String place) {
        String[] words = place.split(" ", -1);
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 2; to <= words.length; to++) {
                parts.add(String.join(" ", List.of(words).subList(from, to)));
            }
        }
        return parts;
    }

    private static String plain(String value) {
        return Writings.folded(value);
    }
}
