package org.laypartners.prose;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that the NHS asks writers to avoid, and what to write in their place. */
public final class PlainWords {
    private static final Pattern WITH_NOTE = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    /** Senses that a programme cannot tell from the others: the words are too common to name each time. */
    private static final Set<String> SENSES_NOT_SEEN = Set.of("symptoms", "GP", "for sensitive topics");

    private final List<Word> words;

    private PlainWords(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /**
     * One word to avoid.
     *
     * @param use what to write in its place
     * @param sometimesRight whether a person must decide, as it is right in some senses
     */
    public record Word(String avoid, String use, boolean sometimesRight, Pattern pattern) {}

    /**
     * Reads the list.
     *
     * @param csv with the columns {@code avoid}, {@code use} and {@code note}
     * @throws ProseException where it cannot be read
     */
    public static PlainWords read(Path csv) {
        return new PlainWords(CsvList.read(
                        csv,
                        "The list of plain words cannot be read",
                        row -> words(row.get("avoid"), row.get("use"), row.get("note")))
                .stream()
                .flatMap(List::stream)
                .toList());
    }

    /** The words to avoid that stand in a text. */
    public List<Word> in(CharSequence text) {
        return words.stream()
                .filter(word -> word.pattern().matcher(text).find())
                .toList();
    }

    private static List<Word> words(String avoid, String use, String note) {
        boolean sometimesRight = note.startsWith("allowed in");
        return Stream.of(avoid.split(";"))
                .map(String::strip)
                .flatMap(one -> forms(one, use, sometimesRight))
                .toList();
    }

    private static Stream<Word> forms(String avoid, String use, boolean sometimesRight) {
        Matcher noted = WITH_NOTE.matcher(avoid);
        if (!noted.matches()) {
            return Stream.of(word(avoid, use, sometimesRight));
        }
        String name = noted.group(1);
        String note = noted.group(2);
        if (note.equals("&")) {
            return Stream.of(word(note, use, sometimesRight));
        }
        if (note.contains(name)) {
            return Stream.of(note.split(",")).map(phrase -> word(phrase.strip(), use, sometimesRight));
        }
        return SENSES_NOT_SEEN.contains(note) ? Stream.empty() : Stream.of(word(name, use, true));
    }

    private static Word word(String avoid, String use, boolean sometimesRight) {
        // A&E keeps its ampersand.
        String form = avoid.equals("&")
                ? "(?<!\\bA)&|&(?!E\\b)"
                : "(?<![\\p{L}\\p{N}-])" + Pattern.quote(avoid) + "(?![\\p{L}\\p{N}-])";
        boolean initials = avoid.matches("[A-Z]+");
        return new Word(avoid, use, sometimesRight, Pattern.compile(form, initials ? 0 : Pattern.CASE_INSENSITIVE));
    }
}
