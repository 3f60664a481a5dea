package org.laypartners.proofreading;

import java.util.List;
import org.laypartners.content.PageFile;
import org.laypartners.prose.PlainWords;
import org.laypartners.prose.Sentences;

/** The words and sentences that people read. */
final class ProseCheck {
    private static final List<String> READ_IN_THE_HEADER = List.of("title", "description", "summary");

    private final PlainWords words;
    private final ContentCheck.Notes notes;

    ProseCheck(PlainWords words, ContentCheck.Notes notes) {
        this.words = words;
        this.notes = notes;
    }

    void check(PageFile page, List<Passage> passages) {
        for (String key : READ_IN_THE_HEADER) {
            checkWords(page.line(key), page.value(key));
            checkSentences(page.line(key), page.value(key));
        }
        for (Passage passage : passages) {
            checkWords(passage.line(), passage.text());
            if (passage.kind() == Passage.Kind.SENTENCES) {
                checkSentences(passage.line(), passage.text());
            }
        }
    }

    private void checkWords(int line, String text) {
        for (PlainWords.Word word : words.in(text.replace('’', '\''))) {
            String says = "Avoid \"" + word.avoid() + "\". Plain words: " + word.use() + ".";
            if (word.sometimesRight()) {
                notes.advice(line, says);
            } else {
                notes.error(line, says);
            }
        }
    }

    private void checkSentences(int line, String text) {
        List<String> sentences = Sentences.of(text);
        for (String sentence : sentences) {
            int count = Sentences.words(sentence).size();
            if (count > Sentences.MOST_WORDS) {
                notes.advice(
                        line,
                        "A sentence has " + count + " words. Split it, so that each has " + Sentences.MOST_WORDS
                                + " or fewer.");
            }
        }
        if (sentences.size() > Sentences.MOST_IN_A_PARAGRAPH) {
            notes.advice(
                    line,
                    "A paragraph has " + sentences.size() + " sentences. Split it, so that each has "
                            + Sentences.MOST_IN_A_PARAGRAPH + " or fewer.");
        }
    }
}
