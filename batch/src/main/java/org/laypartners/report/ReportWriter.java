package org.laypartners.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.pdf.PdfPage;
import org.laypartners.pdf.TaggedPdf;
import org.laypartners.sheet.Sheet;
import org.laypartners.sheet.SheetWriter;

/** Writes reports into one folder: a page each, and beside it a workbook of its tables and each of them as CSV. */
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
     * Writes the reports, those of the navigation in its order. The same reports give the same bytes. Their pages say when they
     * were made; their tables do not, and are taken over where the release before has just the same.
     *
     * @return what the next night can take the tables over by
     * @throws ReportException if a template has a fault, or the folder is not empty or cannot be written to
     */
    public ReportMemory write(Frame frame, List<Report> reports, EarlierReports earlier) {
        ReportMemory memory = new ReportMemory(frame.madeBy());
        try {
            prepare();
            ReportPages pages = new ReportPages(templates, frame);
            for (Report report : reports) {
                pages.write(report, reports, folder);
                if (report.hasTables()) {
                    writeTables(report, frame, earlier, memory);
                }
            }
            copy("brand/brand.css", "css/brand.css");
            copy("assets/css/site.css", "css/site.css");
            copy("staff/staff.css", "css/staff.css");
            copy("staff/filter.js", "js/filter.js");
            return memory;
        } catch (IOException | UncheckedIOException fault) {
            throw fault(fault);
        }
    }

    private void writeTables(Report report, Frame frame, EarlierReports earlier, ReportMemory memory)
            throws IOException {
        String id = "tables of " + report.id();
        String madeFrom = ReportPrint.ofTables(report);
        if (earlier.hold(id, madeFrom, report.id() + ".xlsx", frame)) {
            earlier.handOver(id, folder);
            memory.keep(id, earlier.memory());
        } else {
            memory.keep(id, madeFrom, writeTables(report), folder);
        }
    }

    /**
     * Writes lasting pages, or takes over those that the release before has just so.
     *
     * @param reports those of the navigation, in its order, and whatever the lasting pages belong to
     * @param memory learns what the next night can take them over by
     * @throws ReportException if a template has a fault, or the folder cannot be written to
     */
    public void writeLasting(
            Frame frame,
            List<Report> reports,
            List<LastingReport> lasting,
            EarlierReports earlier,
            ReportMemory memory) {
        try {
            ReportPages pages = new ReportPages(templates, frame);
            for (LastingReport page : lasting) {
                if (earlier.hold(page, frame)) {
                    earlier.handOver(page.id(), folder);
                    memory.keep(page.id(), earlier.memory());
                } else {
                    memory.keep(page.id(), page.madeFrom(), writeAnew(page, pages, reports), folder);
                }
            }
        } catch (IOException | UncheckedIOException fault) {
            throw fault(fault);
        }
    }

    /** Writes a page and what stands beside it, and names all of that. Nothing keeps its report in memory then. */
    private List<String> writeAnew(LastingReport page, ReportPages pages, List<Report> reports) throws IOException {
        Report report = page.report().get();
        pages.writeLasting(report, reports, folder);
        List<String> files = new ArrayList<>(List.of(report.id() + ".html"));
        files.addAll(writeTables(report));
        return files;
    }

    private ReportException fault(Exception fault) {
        return new ReportException("The staff reports could not be written to " + folder + ".", fault);
    }

    /**
     * Writes some of the reports as one PDF, without what is for the screen only. To be called after {@link #write}.
     *
     * @param name the file's name without the ending
     * @throws ReportException if the template has a fault
     * @throws org.laypartners.pdf.PdfException if the file cannot be made
     */
    public void writePdf(Frame frame, Pack pack, String name) {
        try {
            String html = new ReportPages(templates, frame).pack(pack);
            String css = Files.readString(templates.resolve("staff/paper.css"));
            String chartCss = Files.readString(templates.resolve("staff/paper-charts.css"));
            TaggedPdf.write(
                    new PdfPage(pack.title(), pack.description(), html, css, chartCss, frame.day()),
                    folder.resolve(name + ".pdf"));
        } catch (IOException fault) {
            throw fault(fault);
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

    /** A CSV for each table, and a workbook with all of them; a table to fill in has a workbook of its own as well. Names them. */
    private List<String> writeTables(Report report) throws IOException {
        List<String> files = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        List<Path> toFillIn = new ArrayList<>();
        for (Section section : report.sections()) {
            section.table().map(table -> table.sheet(section.heading())).ifPresent(sheet -> {
                String name = fileName(report, section);
                SheetWriter.writeStaffCsv(named(name + ".csv", files), sheet);
                sheets.add(sheet);
                if (section.is(Section.Use.TO_FILL_IN)) {
                    Path workbook = named(name + ".xlsx", files);
                    SheetWriter.writeWorkbook(workbook, List.of(sheet));
                    toFillIn.add(workbook);
                }
            });
        }
        if (sheets.size() == 1 && !toFillIn.isEmpty()) {
            // It would be made from the same rows.
            Files.copy(toFillIn.get(0), named(report.id() + ".xlsx", files));
        } else if (!sheets.isEmpty()) {
            SheetWriter.writeWorkbook(named(report.id() + ".xlsx", files), sheets);
        }
        return files;
    }

    private Path named(String name, List<String> files) {
        files.add(name);
        return folder.resolve(name);
    }
}
