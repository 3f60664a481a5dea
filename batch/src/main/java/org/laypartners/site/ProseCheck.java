package org.laypartners.site;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words and sentences that people read. */
final class ProseCheck {
    /** The NHS service manual's advice for a sentence. */
    private static final int MOST_WORDS = 20;

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!][\"'”’)]?)\\s+(?=[\\p{Lu}\\d\"'“‘(])");
    private static final List<String> READ_IN_THE_HEADER = List.of("title", "description", "summary");

    private final PlainWords words;
    private final ContentCheck.Notes notes;

    ProseCheck(PlainWords words, ContentCheck.Notes notes) {
        this.words = words;
        this.notes = notes;
    }

    void check(PageFile page) {
        for (String key : READ_IN_THE_HEADER) {
            checkWords(page.line(key), page.value(key));
            checkSentences(page.line(key), page.value(key));
        }
        Document body = Markdown.parse(String.join("\n", page.body()));
        for (Node node : body.getDescendants()) {
            int line = page.bodyLine() + node.getLineNumber();
            if (node instanceof Text && !(node.getParent() instanceof Code)) {
                checkWords(line, node.getChars().toString());
            } else if (node instanceof Paragraph) {
                checkSentences(line, Markdown.text(node));
            } else if (node instanceof HtmlBlock) {
                checkWords(line, node.getChars().toString().replaceAll("<[^>]*>", " "));
            }
        }
    }

    private void checkWords(int line, String text) {
        for (PlainWords.Word word : words.in(text.replace('’', '\''))) {
            notes.add(line, word.kind(), "Avoid \"" + word.avoid() + "\". Plain words: " + word.use() + ".");
        }
    }

    private void checkSentences(int line, String text) {
        BETWEEN_SENTENCES
                .splitAsStream(text)
                .mapToLong(sentence -> Stream.of(sentence.split("\\s+"))
                        .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                        .count())
                .filter(count -> count > MOST_WORDS)
                .forEach(count -> notes.advice(
                        line, "A sentence has " + count + " words. " + MOST_WORDS + " or fewer are easier to read."));
    }
}
