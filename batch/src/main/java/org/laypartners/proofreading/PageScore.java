package org.laypartners.proofreading;

import java.util.List;
import java.util.Optional;
import org.laypartners.content.PageFile;
import org.laypartners.prose.Readability;
import org.laypartners.prose.ReadingScores;

/**
 * How hard a page is to read.
 *
 * @param page from the content folder, for example {@code projects/going-home.md}
 * @param accepted the grade that the editors accepted before; empty for a new page
 */
public record PageScore(String page, Readability now, Optional<Double> accepted) {
    /** What a new page should not go above. */
    static final double HARDEST = 7;

    static PageScore of(PageFile page, List<Passage> passages, ReadingScores accepted) {
        List<String> sentences = passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.SENTENCES)
                .map(Passage::text)
                .toList();
        return new PageScore(page.name(), Readability.of(sentences), accepted.of(page.name()));
    }

    /** Whether a page got harder than was accepted, or a new one is harder than it should be. */
    boolean isHarder() {
        return now.grade() > accepted.orElse(HARDEST);
    }

    String advice() {
        String before = accepted.map(grade -> "was grade " + grade + " and is now grade " + now.grade())
                .orElse("is at grade " + now.grade() + ", and a new page should be at " + HARDEST + " or less");
        return "This page is hard to read: it " + before
                + ". Use shorter sentences and words, or accept it with check --accept-scores.";
    }
}
