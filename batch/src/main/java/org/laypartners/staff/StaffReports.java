package org.laypartners.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.sheet.SheetWriter;

/** Writes the staff reports: pages, a CSV and a workbook for each table, the true figures, and {@code run.json}. */
public final class StaffReports {
    private StaffReports() {}

    /**
     * Writes all of them. The same material gives the same bytes.
     *
     * @param templates the folder of templates; {@code assets/css/site.css} and {@code staff/staff.css} in it are copied
     * @param folder where to write; empty, or not there yet
     * @throws StaffReportException if a template has a fault, or the folder is not empty or cannot be written to
     */
    public static void write(Path templates, StaffMaterial material, Path folder) {
        try {
            prepare(folder);
            List<Report> reports = reports(material);
            ReportPages pages = new ReportPages(templates, material);
            for (Report report : reports) {
                pages.write(report, reports, folder);
                writeTables(report, folder);
            }
            TrueFigures.write(folder.resolve("data"), material.measures());
            RunJson.write(folder.resolve("run.json"), material);
            Path css = Files.createDirectories(folder.resolve("css"));
            Files.copy(templates.resolve("assets/css/site.css"), css.resolve("site.css"));
            Files.copy(templates.resolve("staff/staff.css"), css.resolve("staff.css"));
        } catch (IOException | UncheckedIOException fault) {
            throw new StaffReportException("The staff reports could not be written to " + folder + ".", fault);
        }
    }

    /** In the order of the navigation. */
    private static List<Report> reports(StaffMaterial material) {
        LastNight night = new LastNight(material);
        Expressions expressions = new Expressions(material);
        Attendances attendances = new Attendances(material);
        FeedbackReport feedback = new FeedbackReport(material);
        OnlineMeetings online = new OnlineMeetings(material);
        WordsToApprove words = new WordsToApprove(material);
        return List.of(
                new Today(material, night, expressions, feedback, online, words).report(),
                night.report(),
                expressions.report(),
                attendances.report(),
                online.report(),
                feedback.report(),
                words.report(),
                new FiguresShown(material).report());
    }

    /** What an earlier night left behind must not be released as tonight's. */
    private static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> found = Files.list(folder)) {
            if (found.findAny().isPresent()) {
                throw new StaffReportException("The folder " + folder + " for the staff reports must be empty.");
            }
        }
    }

    /** The name of the files beside a page that hold a section's table, without the ending. */
    static String fileName(Report report, Section section) {
        return report.id() + "-" + section.id();
    }

    private static void writeTables(Report report, Path folder) {
        for (Section section : report.sections()) {
            section.table().map(table -> table.sheet(section.heading())).ifPresent(sheet -> {
                String name = fileName(report, section);
                SheetWriter.writeStaffCsv(folder.resolve(name + ".csv"), sheet);
                SheetWriter.writeWorkbook(folder.resolve(name + ".xlsx"), sheet);
            });
        }
    }
}
