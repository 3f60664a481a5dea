package org.laypartners.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Running text, cut into sentences and words. */
public final class Sentences {
    /** The NHS digital service manual's advice for the words of a sentence. */
    public static final int MOST_WORDS = 20;

    /** The same manual's advice for the sentences of a paragraph. */
    public static final int MOST_IN_A_PARAGRAPH = 3;

    private static final Pattern BETWEEN = Pattern.compile("(?<=[.?!][\"'”’)]?)\\s+(?=[\\p{Lu}\\d\"'“‘(])");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    private Sentences() {}

    /** The sentences of a text; what ends without a full stop, such as a point of a list, is one too. */
    public static List<String> of(String text) {
        return BETWEEN.splitAsStream(text.strip())
                .filter(sentence -> WORD.matcher(sentence).matches())
                .toList();
    }

    /** The words and figures between spaces; a dash alone is none. */
    public static List<String> words(String sentence) {
        return Stream.of(SPACE.split(sentence))
                .filter(word -> WORD.matcher(word).matches())
                .toList();
    }
}
