package org.laypartners.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A report as the template {@code staff/report.ftl} wants it: maps, lists and text, with nothing left to decide. */
final class PageModel {
    /** A page stays quick to open; the files beside it hold every row. */
    private static final int MOST_ROWS = 1_000;

    /** Where groups have a table each, all of them together hold at most so many times the rows of one. */
    private static final int TABLES_FULL = 5;

    private static final int FEWEST_PARTS = 4;
    private static final int MOST_COLUMNS_BESIDE = 3;

    private final Frame frame;
    private final Report report;
    private final List<Report> all;
    private final String made;

    /** @param made the line that says when the page was made; empty for one that may be older than the night */
    PageModel(Frame frame, Report report, List<Report> all, String made) {
        this.frame = frame;
        this.report = report;
        this.all = all;
        this.made = made;
    }

    Map<String, Object> map() {
        return Map.ofEntries(
                Map.entry("title", report.title()),
                Map.entry("site", frame.site()),
                Map.entry("trust", frame.trust()),
                Map.entry("made", made),
                Map.entry("personal", report.personal()),
                Map.entry("filter", report.sections().stream().anyMatch(section -> section.is(Section.Use.TO_FILTER))),
                Map.entry("workbook", hasTables() ? report.id() + ".xlsx" : ""),
                Map.entry("above", above()),
                Map.entry(
                        "nav",
                        all.stream()
                                .filter(Report::isInNavigation)
                                .map(this::link)
                                .toList()),
                Map.entry("contents", contents()),
                Map.entry(
                        "sections",
                        report.sections().stream()
                                .map(section -> section(report, section, MOST_ROWS))
                                .toList()));
    }

    private boolean hasTables() {
        return report.sections().stream().anyMatch(section -> section.table().isPresent());
    }

    /** The page that this one belongs to; none for a page of the navigation. */
    private List<Map<String, Object>> above() {
        return all.stream()
                .filter(each -> each.id().equals(report.parent()))
                .map(this::link)
                .toList();
    }

    private Map<String, Object> link(Report each) {
        String current = each.id().equals(report.id()) ? "page" : each.id().equals(report.parent()) ? "true" : "";
        return Map.of("href", each.id() + ".html", "label", each.label(), "current", current);
    }

    /** A page that is taken in at a glance needs no list of its parts. */
    private List<Map<String, Object>> contents() {
        return report.sections().size() < FEWEST_PARTS
                ? List.of()
                : report.sections().stream()
                        .map(section -> Map.<String, Object>of("href", "#" + section.id(), "label", section.heading()))
                        .toList();
    }

    static Map<String, Object> section(Report report, Section section, int mostRows) {
        return Map.of(
                "id", section.id(),
                "heading", section.heading(),
                "sentences", section.sentences(),
                "items", section.items().stream().map(PageModel::item).toList(),
                "chart",
                        section.chart().map(chart -> ChartModel.of(section.id() + "-chart", chart)).stream()
                                .toList(),
                "tables",
                        section.table()
                                .map(table -> tables(section.id(), table, mostRows))
                                .orElse(List.of()),
                "beside", section.chart().isPresent() && isNarrow(section),
                "filter", section.is(Section.Use.TO_FILTER),
                "fillIn", section.is(Section.Use.TO_FILL_IN) && section.table().isPresent(),
                "file",
                        section.table()
                                .map(table -> ReportWriter.fileName(report, section))
                                .orElse(""));
    }

    private static boolean isNarrow(Section section) {
        return section.table()
                .filter(table -> table.onPage().size() <= MOST_COLUMNS_BESIDE)
                .isPresent();
    }

    private static Map<String, Object> item(Item item) {
        return Map.of("text", item.text(), "more", item.more(), "link", item.link(), "href", item.href());
    }

    private static List<Map<String, Object>> tables(String id, Table table, int mostRows) {
        List<Map<String, Object>> tables = new ArrayList<>();
        if (!table.onPage().isEmpty()) {
            AtomicInteger number = new AtomicInteger();
            Map<String, List<List<Field>>> groups = table.groups();
            int mostOfEach = mostOfEach(groups.values(), mostRows);
            List<Map<String, Object>> columns = columns(table);
            groups.forEach((group, rows) ->
                    tables.add(table(id + "-" + number.incrementAndGet(), group, table, columns, rows, mostOfEach)));
        }
        return tables;
    }

    /** Hundreds of groups share what a page holds; each shows its first row at least. */
    private static int mostOfEach(Collection<List<List<Field>>> groups, int mostRows) {
        int most = mostRows;
        while (most > 1 && shown(groups, most) > TABLES_FULL * mostRows) {
            most /= 2;
        }
        return most;
    }

    private static int shown(Collection<List<List<Field>>> groups, int most) {
        return groups.stream().mapToInt(rows -> Math.min(rows.size(), most)).sum();
    }

    /** The same for all groups: the rows that tell which columns hold numbers may be made anew each time they are looked at. */
    private static List<Map<String, Object>> columns(Table table) {
        return table.onPage().stream()
                .map(column -> Map.<String, Object>of(
                        "label", table.columns().get(column).label(), "number", isNumber(table, column)))
                .toList();
    }

    private static Map<String, Object> table(
            String id,
            String group,
            Table table,
            List<Map<String, Object>> columns,
            List<List<Field>> rows,
            int mostRows) {
        List<Integer> shown = table.onPage();
        return Map.of(
                "id",
                id,
                "group",
                group,
                "caption",
                table.caption(),
                "columns",
                columns,
                "rows",
                rows.stream()
                        .limit(mostRows)
                        .map(row -> shown.stream()
                                .map(column -> field(row.get(column)))
                                .toList())
                        .toList(),
                "cut",
                rows.size() > mostRows
                        ? "The first " + (mostRows == 1 ? "" : Words.number(mostRows) + " ") + "of "
                                + Words.number(rows.size()) + " rows. The workbook of the page holds them all."
                        : "");
    }

    /** The first column heads its rows and stands at the left, even when it holds numbers. */
    private static boolean isNumber(Table table, int column) {
        return column != table.onPage().get(0) && table.isNumber(column);
    }

    private static Map<String, Object> field(Field field) {
        return Map.of(
                "text", field.text(),
                "tags", field.tags(),
                "tone", field.tone(),
                "look", field.look(),
                "href", field.href(),
                "spread",
                        field
                                .spread()
                                .map(spread -> Map.of("agree", spread.agree(), "disagree", spread.disagree()))
                                .stream()
                                .toList());
    }
}
