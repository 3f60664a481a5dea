package org.laypartners.quotation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.laypartners.personal.PersonalText;

/** The names of people, to be found in a text in one pass: whole, turned round, or one word of them with a capital. */
final class Names {
    /** Of two letters there are too many that are no names: "Jo" is found with the surname only. */
    private static final int SHORTEST_WORD = 3;

    /** What is below has no accent, and one small letter for each. */
    private static final char FIRST_UNUSUAL = 0x80;

    private final Trie whole;
    private final Trie words;

    Names(Collection<String> names) {
        Set<String> folded = names.stream()
                .map(name -> fold(PersonalText.plain(name)).strip())
                .filter(name -> name.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
        this.whole = Trie.builder()
                .onlyWholeWords()
                .ignoreOverlaps()
                .addKeywords(folded.stream()
                        .flatMap(Names::bothWays)
                        .filter(name -> name.contains(" "))
                        .toList())
                .build();
        this.words = Trie.builder()
                .onlyWholeWords()
                .ignoreOverlaps()
                .addKeywords(folded.stream()
                        .flatMap(name -> Stream.of(name.split("[ ,.]+", -1)))
                        .filter(word ->
                                word.length() >= SHORTEST_WORD && word.chars().allMatch(Names::isOfName))
                        .toList())
                .build();
    }

    List<Place> in(String plain) {
        String folded = fold(plain);
        return Stream.concat(
                        whole.parseText(folded).stream(),
                        words.parseText(folded).stream()
                                .filter(word -> Character.isUpperCase(plain.charAt(word.getStart()))))
                .map((Emit emit) -> new Place(emit.getStart(), emit.getEnd() + 1))
                .toList();
    }

    /** "Example, Amina" is "Amina Example" too. */
    private static Stream<String> bothWays(String name) {
        int comma = name.indexOf(',');
        return comma < 0
                ? Stream.of(name)
                : Stream.of(
                        name,
                        name.substring(comma + 1).strip() + " "
                                + name.substring(0, comma).strip());
    }

    private static boolean isOfName(int letter) {
        return Character.isLetter(letter) || letter == '\'' || letter == '-';
    }

    /** In lower case without accents, each character for one: so that places stay where they are. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char base = letter < FIRST_UNUSUAL
                    ? letter
                    : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                            .charAt(0);
            folded.append(
                    switch (base) {
                        case '\u2018', '\u2019', '\u02BC', '`' -> '\'';
                        case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
                        case '\n', '\r' -> ' ';
                        default ->
                            base < FIRST_UNUSUAL
                                    ? Character.toLowerCase(base)
                                    : String.valueOf(base)
                                            .toLowerCase(Locale.ROOT)
                                            .charAt(0);
                    });
        }
        return folded.toString();
    }

    record Place(int start, int end) {}
}
