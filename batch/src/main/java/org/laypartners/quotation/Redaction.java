package org.laypartners.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laypartners.personal.PersonalText;

/**
 * Takes out of a text what points to a person, and leaves a mark in its place. It never is enough: only somebody who reads
 * the words can tell whether they give anybody away ("the only one of us with a guide dog").
 */
public final class Redaction {
    private static final Pattern MARK = Pattern.compile("\\[[a-zA-Z ]+ removed]");

    private final Names names;

    /** @param names of people: whole ones, such as {@code Amina Example} or {@code EXAMPLE, Amina}, or single words */
    public Redaction(Collection<String> names) {
        this.names = new Names(names);
    }

    /** The words in usual characters, with marks such as {@code [phone number removed]}. */
    public String redact(String words) {
        String plain = PersonalText.plain(words).strip();
        List<Cut> cuts = new ArrayList<>();
        Stream.of(
                        MARK.matcher(plain).results().map(mark -> new Cut(mark.start(), mark.end(), mark.group())),
                        PersonalText.find(plain).stream()
                                .map(found -> new Cut(
                                        found.start(),
                                        found.end(),
                                        mark(found.kind().words()))),
                        names.in(plain).stream().map(name -> new Cut(name.start(), name.end(), mark("name"))))
                .flatMap(all -> all)
                .filter(cut -> cuts.stream().noneMatch(cut::overlaps))
                .forEach(cuts::add);
        if (cuts.isEmpty()) {
            // Most words are usual; a second copy of each would lie in memory.
            return plain.equals(words) ? words : plain;
        }
        cuts.sort(Comparator.comparingInt(Cut::start));
        StringBuilder redacted = new StringBuilder();
        int at = 0;
        for (Cut cut : cuts) {
            redacted.append(plain, at, cut.start()).append(cut.mark());
            at = cut.end();
        }
        return redacted.append(plain.substring(at)).toString();
    }

    /** Whether there is nothing to take out. */
    public boolean leavesAlone(String words) {
        return redact(words).equals(PersonalText.plain(words).strip());
    }

    private static String mark(String what) {
        return "[" + what + " removed]";
    }

    private record Cut(int start, int end, String mark) {
        boolean overlaps(Cut other) {
            return start < other.end && other.start < end;
        }
    }
}
