package org.laypartners.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.laypartners.content.SiteContent;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicRow;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.markdown.Glossary;
import org.laypartners.markdown.Term;
import org.laypartners.opendata.DataFile;
import org.laypartners.opendata.DataModel;
import org.laypartners.opendata.OpenData;

/** What templates see beside the content, as plain maps, so that they need decide nothing. */
final class PageModel {
    private PageModel() {}

    static Map<String, Object> of(SiteContent content, PublicPages pages, List<DataFile> files, Glossary glossary) {
        Map<String, Object> model = new HashMap<>();
        model.put("figures", pages.figures().stream().map(PageModel::table).toList());
        model.put("openData", DataModel.of(files));
        model.put("protection", protection(pages));
        model.put(
                "joinQuestions",
                pages.joinQuestions().stream().map(PageModel::question).toList());
        model.put(
                "partnersWords",
                pages.partnersWords().stream()
                        .map(said -> Map.of("question", said.question(), "words", said.words()))
                        .toList());
        model.put("youSaid", pages.youSaid().stream().map(PageModel::youSaid).toList());
        model.put("shaped", pages.shaped().stream().map(PageModel::shaped).toList());
        model.put("statements", pages.statements());
        model.put("formNotices", pages.notices().stream().map(PageModel::notice).toList());
        model.put("words", glossary.terms().stream().map(PageModel::word).toList());
        model.put("projectLists", MorePages.projectLists(content));
        model.put("atoz", AtoZ.of(content, glossary));
        return Map.copyOf(model);
    }

    private static Map<String, Object> shaped(Shaped one) {
        return Map.of(
                "project",
                one.project(),
                "points",
                one.points().entrySet().stream()
                        .map(point -> Map.of("key", point.getKey(), "value", point.getValue()))
                        .toList());
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
        model.put("released", table.released().toString());
        model.put("withheld", table.isWithheld());
        model.put("sentence", table.sentence());
        model.put("about", table.about().name().toLowerCase(Locale.ROOT));
        model.put("unit", table.unit());
        model.put("category", table.category());
        model.put("rows", table.rows().stream().map(row -> row(row, largest)).toList());
        model.put("shares", table.rows().stream().anyMatch(row -> row.share().isPresent()));
        model.put("total", table.total().orElse(""));
        model.put("note", table.note().orElse(""));
        model.put("csv", "data/" + OpenData.file(table));
        return model;
    }

    private static Map<String, Object> row(PublicRow row, int largest) {
        long bar = largest == 0 ? 0 : Math.round(100.0 * row.value().orElse(0) / largest);
        return Map.of(
                "label", row.label(),
                "shown", row.shown(),
                "bar", bar,
                "hidden", row.value().isEmpty(),
                "share", row.share().orElse(""),
                "base", row.base().isPresent() ? Integer.toString(row.base().getAsInt()) : "");
    }

    private static Map<String, Object> protection(PublicPages pages) {
        DisclosureRule rule = pages.rule();
        Map<String, Object> model = new HashMap<>();
        model.put("threshold", rule.threshold());
        model.put("base", rule.base());
        model.put("percentBase", rule.percentBase());
        pages.example().ifPresent(example -> {
            model.put("exampleCategory", example.shown().category());
            model.put(
                    "example", example.lines(rule).stream().map(PageModel::line).toList());
            model.put("exampleTotal", line(example.total(rule)));
        });
        return model;
    }

    private static Map<String, Object> line(WorkedExample.Line line) {
        return Map.of("label", line.label(), "number", line.number(), "seen", line.seen(), "couldBe", line.couldBe());
    }

    private static Map<String, Object> youSaid(YouSaid one) {
        return Map.of(
                "project", one.project(),
                "said", one.said(),
                "did", one.did(),
                "state", one.state(),
                "by", one.by().map(Object::toString).orElse(""),
                "why", one.why());
    }

    private static Map<String, Object> notice(FormNotice notice) {
        return Map.of(
                "id", notice.id(),
                "title", notice.title(),
                "why", notice.why(),
                "keptByStaff", notice.keptByStaff(),
                "kept", notice.kept(),
                "asked",
                        notice.asked().stream()
                                .map(asked -> Map.of("seenBy", asked.seenBy(), "questions", asked.questions()))
                                .toList());
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
