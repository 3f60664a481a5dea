package org.laypartners.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.sheet.Sheet;
import org.laypartners.sheet.SheetWriter;

/** Writes reports into one folder: a page each, and beside it each table as CSV and as a workbook. */
public final class ReportWriter {
    private final Path templates;
    private final Path folder;

    /**
     * @param templates the folder of templates
     * @param folder where to write; empty, or not there yet
     */
    public ReportWriter(Path templates, Path folder) {
        this.templates = templates;
        this.folder = folder;
    }

    /**
     * Writes the reports, those of the navigation in its order. The same reports give the same bytes.
     *
     * @throws ReportException if a template has a fault, or the folder is not empty or cannot be written to
     */
    public void write(Frame frame, List<Report> reports) {
        try {
            prepare();
            ReportPages pages = new ReportPages(templates, frame);
            for (Report report : reports) {
                pages.write(report, reports, folder);
                writeTables(report);
            }
            copy("assets/css/site.css", "css/site.css");
            copy("staff/staff.css", "css/staff.css");
            copy("staff/filter.js", "js/filter.js");
        } catch (IOException | UncheckedIOException fault) {
            throw new ReportException("The staff reports could not be written to " + folder + ".", fault);
        }
    }

    /** What an earlier night left behind must not be released as tonight's. */
    private void prepare() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> found = Files.list(folder)) {
            if (found.findAny().isPresent()) {
                throw new ReportException("The folder " + folder + " for the staff reports must be empty.");
            }
        }
    }

    private void copy(String from, String to) throws IOException {
        Path target = folder.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(templates.resolve(from), target);
    }

    /** The name of the files beside a page that hold a section's table, without the ending. */
    static String fileName(Report report, Section section) {
        return report.id() + "-" + section.id();
    }

    private void writeTables(Report report) {
        for (Section section : report.sections()) {
            section.table().ifPresent(table -> {
                Sheet sheet = table.sheet(section.heading());
                String name = fileName(report, section);
                SheetWriter.writeStaffCsv(folder.resolve(name + ".csv"), sheet);
                SheetWriter.writeWorkbook(folder.resolve(name + ".xlsx"), sheet);
            });
        }
    }
}
