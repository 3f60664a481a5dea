package org.laypartners.proofreading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.content.PageFile;
import org.laypartners.markdown.Glossary;
import org.laypartners.markdown.Markdown;
import org.laypartners.prose.Abbreviations;
import org.laypartners.prose.TechnicalTerms;

/** Whether readers are told what short forms and words of the trade mean. */
final class TermCheck {
    private final TechnicalTerms terms;
    private final Glossary glossary;

    TermCheck(TechnicalTerms terms, Glossary glossary) {
        this.terms = terms;
        this.glossary = glossary;
    }

    void check(PageFile page, List<Passage> passages, ContentCheck.Notes notes) {
        List<Passage> all = Stream.concat(header(page), passages.stream()).toList();
        String text = all.stream().map(Passage::text).collect(Collectors.joining("\n"));
        String html = page.type().equals("glossary")
                ? Markdown.glossaryHtml(String.join("\n", page.body()))
                : Markdown.html(String.join("\n", page.body()), glossary);
        for (String form : Abbreviations.in(text)) {
            if (!Abbreviations.spellsOut(form, text) && !shown(form, html)) {
                notes.error(line(form, all), unexplained(form));
            }
        }
        for (String term : terms.in(text)) {
            if (glossary.find(term).isEmpty() && !terms.explains(term, text)) {
                notes.error(
                        line(term, all),
                        "\"" + term + "\" is a technical term that nothing explains. Say beside it what it means, or"
                                + " add it to the glossary.");
            }
        }
    }

    private static Stream<Passage> header(PageFile page) {
        return Stream.of("title", "description", "summary")
                .map(key -> new Passage(page.line(key), Passage.Kind.WORDS, page.value(key)));
    }

    /** The glossary's meaning stands on the page beside the first use in its running text; not in a link or a heading. */
    private boolean shown(String form, String html) {
        return glossary.find(form)
                .filter(term ->
                        html.contains("\"term-" + term.id() + "\"") || html.contains("<dt id=\"" + term.id() + "\""))
                .isPresent();
    }

    private String unexplained(String form) {
        String known = glossary.find(form).isPresent()
                ? " The glossary has it, but its meaning is not shown in a heading, a link or the header."
                : "";
        return "\"" + form + "\" is not explained on this page." + known
                + " Write it in full once, with the short form in brackets"
                + (known.isEmpty() ? ", or add it to the glossary." : ".");
    }

    private static int line(String words, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.text().toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK)))
                .mapToInt(Passage::line)
                .findFirst()
                .orElse(1);
    }
}
