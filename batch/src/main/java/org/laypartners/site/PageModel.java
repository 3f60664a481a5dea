package org.laypartners.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.laypartners.disclosure.PublicRow;
import org.laypartners.disclosure.PublicTable;

/** What templates see beside the content, as plain maps, so that they need decide nothing. */
final class PageModel {
    private PageModel() {}

    static Map<String, Object> of(PublicPages pages, Glossary glossary) {
        return Map.of(
                "figures", pages.figures().stream().map(PageModel::table).toList(),
                "figuresPeriod", pages.period(),
                "joinQuestions",
                        pages.joinQuestions().stream().map(PageModel::question).toList(),
                "words", glossary.terms().stream().map(PageModel::word).toList());
    }

    private static Map<String, Object> table(PublicTable table) {
        int largest = table.rows().stream()
                .mapToInt(row -> row.value().orElse(0))
                .max()
                .orElse(0);
        Map<String, Object> model = new HashMap<>();
        model.put("id", table.id());
        model.put("title", table.title());
        model.put("subtitle", table.subtitle());
        model.put("sentence", table.sentence());
        model.put("about", table.about().name().toLowerCase(Locale.ROOT));
        model.put("unit", table.unit());
        model.put("category", table.category());
        model.put("rows", table.rows().stream().map(row -> row(row, largest)).toList());
        model.put("total", table.total().orElse(""));
        model.put("note", table.note().orElse(""));
        model.put("csv", FigureFiles.path(table));
        return model;
    }

    private static Map<String, Object> row(PublicRow row, int largest) {
        long bar = largest == 0 ? 0 : Math.round(100.0 * row.value().orElse(0) / largest);
        return Map.of(
                "label", row.label(),
                "shown", row.shown(),
                "bar", bar,
                "hidden", row.value().isEmpty(),
                "share", row.share().orElse(""));
    }

    private static Map<String, Object> question(JoinQuestion question) {
        return Map.of(
                "ask", question.ask(),
                "required", question.required(),
                "kind", question.kind(),
                "choices", List.copyOf(question.choices()));
    }

    private static Map<String, Object> word(Term term) {
        return Map.of("id", term.id(), "term", term.name(), "definition", term.definition());
    }
}
