package org.laypartners.staff;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.laypartners.sheet.Cell;

/** Writes reports as HTML through the template {@code staff/report.ftl}. */
final class ReportPages {
    private final Template template;

    ReportPages(Path templates) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDirectoryForTemplateLoading(templates.toFile());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone("Europe/London"));
        this.template = configuration.getTemplate("staff/report.ftl");
    }

    /** @param made the line that says from when the page is */
    void write(Report report, List<Report> all, String made, Path folder) throws IOException {
        Map<String, Object> model = Map.of(
                "title", report.title(),
                "made", made,
                "nav", all.stream().map(each -> link(each, each.equals(report))).toList(),
                "sections",
                        report.sections().stream()
                                .map(section -> section(report, section))
                                .toList());
        try (Writer out = Files.newBufferedWriter(folder.resolve(report.id() + ".html"), StandardCharsets.UTF_8)) {
            template.process(model, out);
        } catch (TemplateException fault) {
            throw new StaffReportException(
                    "The template staff/report.ftl has a fault in line " + fault.getLineNumber() + ".", fault);
        }
    }

    private static Map<String, Object> link(Report report, boolean current) {
        return Map.of("href", report.id() + ".html", "label", report.label(), "current", current);
    }

    private static Map<String, Object> section(Report report, Section section) {
        return Map.of(
                "id", section.id(),
                "heading", section.heading(),
                "sentences", section.sentences(),
                "file", StaffReports.fileName(report, section),
                "columns", section.table().map(ReportPages::columns).orElse(List.of()),
                "rows", section.table().map(ReportPages::rows).orElse(List.of()));
    }

    /** A column is of numbers when a row has one there. */
    private static List<Map<String, Object>> columns(Section.Table table) {
        return IntStream.range(0, table.headings().size())
                .mapToObj(column -> Map.<String, Object>of(
                        "label", table.headings().get(column),
                        "number", table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Amount)))
                .toList();
    }

    private static List<List<Map<String, Object>>> rows(Section.Table table) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> cell(
                                row.get(column),
                                table.flagged().contains(table.headings().get(column))))
                        .toList())
                .toList();
    }

    private static Map<String, Object> cell(Cell cell, boolean flagged) {
        String text = Cells.shown(cell);
        return Map.of("text", text, "flag", flagged && !text.isEmpty());
    }
}
