package org.laypartners.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.laypartners.report.Frame;
import org.laypartners.report.Report;
import org.laypartners.report.ReportException;
import org.laypartners.report.ReportWriter;

/** Writes the staff reports, the true figures behind the public ones, and {@code run.json}. */
public final class StaffReports {
    private StaffReports() {}

    /**
     * Writes all of them. The same material gives the same bytes.
     *
     * @param templates the folder of templates
     * @param folder where to write; empty, or not there yet
     * @throws ReportException if a template has a fault, or the folder is not empty or cannot be written to
     */
    public static void write(Path templates, StaffMaterial material, Path folder) {
        Frame frame = new Frame(material.names().site(), material.names().trust(), material.day());
        new ReportWriter(templates, folder).write(frame, reports(material));
        try {
            TrueFigures.write(folder.resolve("data"), material.measures());
            RunJson.write(folder.resolve("run.json"), material);
        } catch (IOException | UncheckedIOException fault) {
            throw new ReportException("The staff reports could not be written to " + folder + ".", fault);
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
        return new ArrayList<>(List.of(
                new Today(material, night, expressions, feedback, online, words).report(),
                night.report(),
                expressions.report(),
                attendances.report(),
                online.report(),
                feedback.report(),
                words.report(),
                new FiguresShown(material).report()));
    }
}
