package org.laypartners.site;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.laypartners.site.ContentFinding.Kind;

/** Words that the NHS asks writers to avoid, and what to write in their place. */
final class PlainWords {
    private static final Pattern WITH_NOTE = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    /** Senses that a programme cannot tell from the others: the words are too common to name each time. */
    private static final Set<String> SENSES_NOT_SEEN = Set.of("symptoms", "GP", "for sensitive topics");

    private final List<Word> words;

    private PlainWords(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /** One word to avoid. */
    record Word(String avoid, String use, Kind kind, Pattern pattern) {}

    static PlainWords read(Path csv) {
        CSVFormat withHeader = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Word> words = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            for (CSVRecord row : withHeader.parse(reader)) {
                words.addAll(words(row.get("avoid"), row.get("use"), row.get("note")));
            }
        } catch (IOException | IllegalArgumentException wrong) {
            throw new SiteException("The list of plain words cannot be read: " + csv.getFileName() + ".", wrong);
        }
        return new PlainWords(words);
    }

    /** The words to avoid that stand in a text. */
    List<Word> in(CharSequence text) {
        return words.stream()
                .filter(word -> word.pattern().matcher(text).find())
                .toList();
    }

    private static List<Word> words(String avoid, String use, String note) {
        Kind kind = note.startsWith("allowed in") ? Kind.ADVICE : Kind.ERROR;
        return Stream.of(avoid.split(";"))
                .map(String::strip)
                .flatMap(one -> forms(one, use, kind))
                .toList();
    }

    private static Stream<Word> forms(String avoid, String use, Kind kind) {
        Matcher noted = WITH_NOTE.matcher(avoid);
        if (!noted.matches()) {
            return Stream.of(word(avoid, use, kind));
        }
        String name = noted.group(1);
        String note = noted.group(2);
        if (note.equals("&")) {
            return Stream.of(word(note, use, kind));
        }
        if (note.contains(name)) {
            return Stream.of(note.split(",")).map(phrase -> word(phrase.strip(), use, kind));
        }
        return SENSES_NOT_SEEN.contains(note) ? Stream.empty() : Stream.of(word(name, use, Kind.ADVICE));
    }

    private static Word word(String avoid, String use, Kind kind) {
        // A&E keeps its ampersand.
        String form = avoid.equals("&")
                ? "(?<!\\bA)&|&(?!E\\b)"
                : "(?<![\\p{L}\\p{N}-])" + Pattern.quote(avoid) + "(?![\\p{L}\\p{N}-])";
        boolean initials = avoid.matches("[A-Z]+");
        return new Word(avoid, use, kind, Pattern.compile(form, initials ? 0 : Pattern.CASE_INSENSITIVE));
    }
}
