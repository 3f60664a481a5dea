package org.laypartners.erasure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.personal.Writings;
import org.laypartners.response.Answer;
import org.laypartners.store.JsonColumn;

/**
 * By what one person is found in any text: addresses, names and phone numbers that are theirs and nobody else's. Letter
 * case, spaces, accents written as one character or two, and the punctuation of names make no difference. Never prints
 * itself.
 */
public final class Traces {
    /** What stands in place of what was erased. */
    public static final String ERASED = "(erased)";

    /** What {@link #areCells} takes for the border of a cell. */
    public static final char BORDER = '\u0001';

    /** Between two cells of a table in text, whatever its delimiter. */
    private static final String DELIMITERS = ",;\\t|\"\\r\\n";

    /** What would be a space like any other once a text is evened. */
    private static final Pattern CELLS_OR_LINES = Pattern.compile("[\\t\\r\\n]");

    private final Set<String> emails;
    private final Set<String> names;
    private final Set<String> phones;
    private final List<Pattern> addresses;
    private final List<Pattern> anywhere;
    private final List<Pattern> inRecords;
    private final List<Pattern> inCells;
    private final Set<String> plainNames;
    private final Set<String> plainEmails;

    /**
     * By what somebody is found.
     *
     * @param emails whole addresses
     * @param names whole names, and references of registers; one without a letter is left out of all texts, since any
     *     number could be meant
     * @param phones as they were written; one with fewer than 7 digits is left out, since it proves nothing
     */
    public Traces(Collection<String> emails, Collection<String> names, Collection<String> phones) {
        this.emails = all(emails, Writings::evened);
        this.names = all(names, Writings::evened);
        this.phones = all(phones, Traces::digits);
        this.phones.removeIf(digits -> digits.length() < 7);
        List<String> lettered =
                this.names.stream().filter(name -> name.matches(".*\\p{L}.*")).toList();
        List<String> telling = lettered.stream().filter(Traces::tells).toList();
        List<String> numbers = this.phones.stream().map(TextPattern::phone).toList();
        this.addresses = compiled(this.emails.stream().map(TextPattern::email));
        this.anywhere = compiled(Stream.of(
                        this.emails.stream().map(TextPattern::email),
                        numbers.stream(),
                        telling.stream().map(TextPattern::name))
                .flatMap(patterns -> patterns));
        List<String> whole = Stream.concat(numbers.stream(), lettered.stream().map(TextPattern::name))
                .toList();
        this.inRecords = compiled(whole.stream().map(pattern -> between(DELIMITERS, pattern)));
        this.inCells = compiled(whole.stream().map(pattern -> between("\u0001", pattern)));
        this.plainNames =
                all(telling.stream().filter(name -> name.contains(" ")).toList(), Traces::plain);
        this.plainEmails = all(this.emails, Traces::plain);
    }

    /** A name of several words, or a reference such as LP-07. A single word could stand anywhere. */
    private static boolean tells(String name) {
        return name.contains(" ") || name.matches(".*[0-9].*");
    }

    private static String between(String delimiters, String pattern) {
        return "(?:^|[" + delimiters + "])\\s*" + pattern + "\\s*(?=$|[" + delimiters + "])";
    }

    private static List<Pattern> compiled(Stream<String> patterns) {
        return patterns.map(TextPattern::compiled).toList();
    }

    /** Whether a reference of the person is a bare number: then no file can be searched for it. */
    public boolean leaveABareNumber() {
        return names.stream().anyMatch(name -> name.matches("[^\\p{L}]*[0-9][^\\p{L}]*"));
    }

    /** Whether a text names the person, also where its punctuation was lost. A single word proves nothing. */
    public boolean areIn(String text) {
        String folded = Writings.evened(text);
        if (folded.isEmpty()) {
            return false;
        }
        String words = plain(text);
        return anywhere.stream().anyMatch(pattern -> pattern.matcher(folded).find())
                || plainNames.stream().anyMatch(words::contains)
                || (text.indexOf('@') < 0 && plainEmails.stream().anyMatch(words::contains));
    }

    /** Whether an answer in somebody's own words names the person. */
    boolean areIn(Answer answer) {
        return answer instanceof Answer.Words words && areIn(words.text());
    }

    /**
     * Whether a record of a table in text is the person's own: an address of theirs stands in it, or one of its cells is a
     * name or a phone number of theirs and nothing else.
     *
     * @param record as the file has it, with its delimiters
     */
    public boolean own(String record) {
        return find(inRecords, record) || holdAnAddressOf(record);
    }

    /**
     * The same for cells that are known as such.
     *
     * @param cells one cell, or several with a {@link #BORDER} between them
     */
    public boolean areCells(String cells) {
        return find(inCells, cells) || holdAnAddressOf(cells);
    }

    private static boolean find(List<Pattern> patterns, String text) {
        String evened = CELLS_OR_LINES.splitAsStream(text).map(Writings::evened).collect(Collectors.joining("\n"));
        return patterns.stream().anyMatch(pattern -> pattern.matcher(evened).find());
    }

    /** The text without what names the person; all of it is gone where it cannot be told apart. */
    public String erasedFrom(String text) {
        if (!areIn(text)) {
            return text;
        }
        String left = text;
        for (Pattern pattern : anywhere) {
            left = pattern.matcher(left).replaceAll(ERASED);
        }
        return areIn(left) ? ERASED : left;
    }

    /** Whether an address of theirs stands in a text, alone or in a sentence. */
    boolean holdAnAddressOf(String text) {
        String folded = Writings.evened(text);
        return addresses.stream().anyMatch(pattern -> pattern.matcher(folded).find());
    }

    String json() {
        return JsonColumn.lists(List.of(List.copyOf(emails), List.copyOf(names), List.copyOf(phones)));
    }

    static Traces read(String json) {
        List<List<String>> parts = JsonColumn.lists(json);
        return new Traces(parts.get(0), parts.get(1), parts.get(2));
    }

    /** The digits of a phone number after the country's 44 or the first 0, however it was written. */
    static String digits(String phone) {
        return Writings.evened(phone)
                .replaceAll("[^0-9]", "")
                .replaceFirst("^(?:00)?44(?=[0-9]{9,10}$)|^(?:00)?440", "")
                .replaceFirst("^0+", "");
    }

    /** The words alone, with a space at either end, so that only whole words are found. */
    private static String plain(String text) {
        return " "
                + Writings.evened(text)
                        .replace("'", "")
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                        .strip()
                + " ";
    }

    private static Set<String> all(Collection<String> texts, UnaryOperator<String> evened) {
        return texts.stream()
                .map(evened)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return "Traces";
    }
}
