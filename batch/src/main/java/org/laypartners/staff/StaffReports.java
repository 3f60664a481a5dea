package org.laypartners.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.laypartners.report.EarlierReports;
import org.laypartners.report.Pack;
import org.laypartners.report.Report;
import org.laypartners.report.ReportException;
import org.laypartners.report.ReportMemory;
import org.laypartners.report.ReportWriter;
import org.laypartners.report.Words;

/** Writes the staff reports, the true figures behind the public ones, and {@code run.json}. */
public final class StaffReports {
    private static final Set<String> IN_THE_PACK =
            Set.of("index", "expressions-of-interest", "attendance", "scorecard", "in-the-room", "feedback");

    private StaffReports() {}

    /**
     * Writes all of them. The same material gives the same bytes, whatever is taken over of earlier ones.
     *
     * @param templates the folder of templates
     * @param annual the annual report, which others make from what the public may see
     * @param earlier those of the release before
     * @param folder where to write; empty, or not there yet
     * @return what the next night can take pages and tables over by
     * @throws ReportException if a template has a fault, or the folder is not empty or cannot be written to
     */
    public static ReportMemory write(
            Path templates, StaffMaterial material, Report annual, EarlierReports earlier, Path folder) {
        FeedbackReport feedback = new FeedbackReport(material);
        List<Report> reports = reports(material, feedback, annual);
        ReportWriter writer = new ReportWriter(templates, folder);
        ReportMemory memory = writer.write(material.frame(), reports, earlier);
        writer.writeLasting(material.frame(), reports, feedback.below(), earlier, memory);
        writer.writePdf(material.frame(), pack(material, reports), Today.PACK);
        writer.writePdf(
                material.frame(),
                new Pack(annual.title(), "The year with our lay partners, in numbers and words.", List.of(annual)),
                annual.id());
        try {
            TrueFigures.write(folder.resolve("data"), material.measures());
            RunJson.write(folder.resolve("run.json"), material);
            return memory;
        } catch (IOException | UncheckedIOException fault) {
            throw new ReportException("The staff reports could not be written to " + folder + ".", fault);
        }
    }

    /** What a meeting of the involvement team needs on paper. */
    private static Pack pack(StaffMaterial material, List<Report> reports) {
        return new Pack(
                "Meeting pack",
                material.frame().site() + " reports for a meeting, made on " + Words.day(material.day()) + ".",
                reports.stream()
                        .filter(report -> IN_THE_PACK.contains(report.id()))
                        .toList());
    }

    /** In the order of the navigation. */
    private static List<Report> reports(StaffMaterial material, FeedbackReport feedback, Report annual) {
        LastNight night = new LastNight(material);
        Expressions expressions = new Expressions(material);
        Attendances attendances = new Attendances(material);
        OnlineMeetings online = new OnlineMeetings(material);
        WordsToApprove words = new WordsToApprove(material);
        Scorecard scorecard = new Scorecard(material);
        DataQuality quality = new DataQuality(material);
        Today.Pages pages =
                new Today.Pages(night, expressions, attendances, feedback, online, words, scorecard, quality);
        List<Report> reports = new ArrayList<>();
        reports.add(new Today(material, pages).report());
        reports.add(expressions.report());
        reports.add(attendances.report());
        reports.add(online.report());
        reports.add(scorecard.report());
        reports.add(new InTheRoom(material).report());
        reports.add(feedback.report());
        reports.add(words.report());
        reports.add(annual);
        reports.add(new FiguresShown(material).report());
        reports.add(night.report());
        reports.add(quality.report());
        return reports;
    }
}
