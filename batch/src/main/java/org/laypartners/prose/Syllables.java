package org.laypartners.prose;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its letters: each group of vowels is one, less the vowels that are not
 * spoken, and one more for each pair that is spoken apart. No rules of spelling are always right. A test holds them
 * against a list of words whose syllables a dictionary counts.
 */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Initials are spoken letter by letter; of the letters only W has more than one syllable. */
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,}");

    private static final Pattern PARTS = Pattern.compile("[-\\u2013/]");

    /** Groups of vowels that are not spoken. */
    private static final List<Pattern> SILENT = patterns(
            // make, but not table
            "(?<=[^aeiouy])(?<![^aeiourlw]l)e$",
            // asked, but not wanted or settled
            "(?<=[^aeiouytd])(?<![^aeiourlw]l)ed$",
            // makes, but not pages, classes or tables
            "(?<=[^aeiouysxzcg])(?<![sc]h|[^aeiourlw]l)es$",
            // statement, safety, homeless
            "(?<=[^aeiouyl]|[aeiou]l)e(?=(ment|ments|ly|less|ful|ness|thing|things|where|ty|site|sites)$)",
            // somebody, therefore, guideline
            "(?<=^som|^wher|^ther|^guid|^stak)e(?=body|how|what|times|fore|by|line|hold)",
            // business, evening, everybody, several, interest, Wednesday
            "(?<=^bus)i|(?<=^ev)e(?=ning|ry[btw])|(?<=^sev)e(?=r)|(?<=^wedn)e|(?<=^int)e(?=rest)");

    /** Places where one group of vowels holds two syllables. */
    private static final List<Pattern> APART = patterns(
            // social, nation and Italian are not; media, period, various and medium are
            "(?<![tcsg])i[ao](?!us)(?!(?<=lia)[nr])|(?<![tcsg])iu|(?<=[^tcsgx])ious",
            // experience, but not patience
            "(?<![tcs])ien(?=c|t)|society|scien",
            // easier, easiest, carrier
            "[^aeiou]ie(?=r$|rs$|st$)",
            // idea, area, create
            "(?<=^id|^ar)ea|crea(?!tu)|(?<=^r)ea(?=[cl]t|li)",
            // being, playing, going, doing, knowing
            "[aeouy]ing",
            // evaluate, usual, mutual, virtuous
            "(?<![gq])ua(?!r[dt])|uou|(?<![gq])ue(?=n|ll)",
            // video, geography, co-operate
            "eo(?=s?$|g|l)|coo(?=p|r)|coe|poe",
            // paternalism, didn't, our, anyone
            "sm$|(?<=did|does|should|would|could|had|is|was)nt$|^h?our|^any(?=o)");

    private Syllables() {}

    /** At least one. Hyphens part a word; figures count for nothing, as Flesch advises. */
    static int in(String word) {
        if (INITIALS.matcher(word).matches()) {
            return word.chars().map(letter -> letter == 'W' ? 3 : 1).sum();
        }
        int sum = PARTS.splitAsStream(word)
                .mapToInt(part -> inPart(letters(part)))
                .sum();
        return Math.max(1, sum);
    }

    private static int inPart(String letters) {
        if (letters.isEmpty()) {
            return 0;
        }
        long spoken = count(VOWELS, letters);
        long silent = SILENT.stream().mapToLong(each -> count(each, letters)).sum();
        long apart = APART.stream().mapToLong(each -> count(each, letters)).sum();
        return (int) Math.max(1, spoken - silent + apart);
    }

    private static long count(Pattern pattern, String letters) {
        return pattern.matcher(letters).results().count();
    }

    private static String letters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("['’]s$", "s")
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z]", "");
    }

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }
}
