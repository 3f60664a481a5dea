package org.laypartners.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.laypartners.sheet.Sheet;
import org.laypartners.sheet.SheetWriter;

/** Writes the staff reports: pages, a CSV and a workbook for each table, the true figures, and {@code run.json}. */
public final class StaffReports {
    private StaffReports() {}

    /**
     * Writes all of them. The same material gives the same bytes.
     *
     * @param templates the folder of templates; its {@code assets/css/site.css} is copied
     * @param folder where to write; empty
     * @throws StaffReportException if a template has a fault, or the folder cannot be written to
     */
    public static void write(Path templates, StaffMaterial material, Path folder) {
        LastNight night = new LastNight(material);
        Expressions expressions = new Expressions(material);
        FeedbackReport feedback = new FeedbackReport(material);
        List<Report> reports = List.of(
                new Today(material, night, expressions, feedback).report(),
                night.report(),
                expressions.report(),
                new Attendances(material).report(),
                feedback.report());
        try {
            ReportPages pages = new ReportPages(templates);
            for (Report report : reports) {
                pages.write(report, reports, "Made on " + Cells.day(material.day()) + ".", folder);
                writeTables(report, folder);
            }
            TrueFigures.write(folder.resolve("data"), material.measures());
            RunJson.write(folder.resolve("run.json"), material);
            Files.createDirectories(folder.resolve("css"));
            Files.copy(templates.resolve("assets/css/site.css"), folder.resolve("css/site.css"));
        } catch (IOException | UncheckedIOException fault) {
            throw new StaffReportException("The staff reports could not be written to " + folder + ".", fault);
        }
    }

    /** The name of the files beside a page that hold a section's table, without the ending. */
    static String fileName(Report report, Section section) {
        return report.id() + "-" + section.id();
    }

    private static void writeTables(Report report, Path folder) {
        for (Section section : report.sections()) {
            section.table().ifPresent(table -> {
                Sheet sheet = new Sheet(section.heading(), table.headings(), table.rows());
                String name = fileName(report, section);
                SheetWriter.writeStaffCsv(folder.resolve(name + ".csv"), sheet);
                SheetWriter.writeWorkbook(folder.resolve(name + ".xlsx"), sheet);
            });
        }
    }
}
