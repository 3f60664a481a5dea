package org.laypartners.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.laypartners.attendance.MeetingReports;
import org.laypartners.csv.CsvRecords;
import org.laypartners.csv.DialectSniffer;
import org.laypartners.csv.Records;
import org.laypartners.csv.RescuedRecords;
import org.laypartners.csv.TextEncoding;
import org.laypartners.csv.UnreadableFile;

/** Opens text with a delimiter between cells. */
final class CsvExport {
    private final Path file;
    private final ExportLimits limits;
    private final Asked isAsked;
    private final TextEncoding encoding;
    private final DialectSniffer.Found found;

    private CsvExport(Path file, ExportLimits limits, Asked isAsked) throws IOException {
        this.file = file;
        this.limits = limits;
        this.isAsked = isAsked;
        this.encoding = TextEncoding.of(file);
        String sample = encoding.sample(file, DialectSniffer.SAMPLE_CHARACTERS);
        refuseOtherThanText(sample);
        this.found = DialectSniffer.of(sample);
    }

    static Export open(Path file, ExportLimits limits, Asked isAsked) throws IOException {
        CsvExport csv = new CsvExport(file, limits, isAsked);
        try {
            // Commons CSV knows no second way to write a quotation mark that is not also an escape for other letters.
            return csv.export(csv.found.dialect().escape().isPresent());
        } catch (CsvRecords.Broken broken) {
            return csv.export(true);
        }
    }

    /** Whether a file is a report of a meeting, by its first rows alone; false for what cannot be read. */
    static boolean isMeetingReport(Path file) throws IOException {
        return new CsvExport(file, ExportLimits.DEFAULTS, heading -> false).isMeetingReport(true);
    }

    private Export export(boolean rescued) {
        if (isMeetingReport(rescued)) {
            try (Records records = records(rescued)) {
                return MeetingExport.of(
                        file, encoding.title(), Optional.of(found.dialect().inWords()), guesses(), records);
            }
        }
        return table(rescued);
    }

    private boolean isMeetingReport(boolean rescued) {
        List<List<String>> first = new ArrayList<>();
        try (Records records = records(rescued)) {
            while (first.size() < MeetingReports.FIRST_ROWS && records.hasNext()) {
                first.add(MeetingReports.seen(records.next().cells()));
            }
        }
        return MeetingReports.isReport(first);
    }

    private List<String> guesses() {
        return encoding.isGuess() ? List.of("not UTF-8, read as windows-1252") : List.of();
    }

    private Table table(boolean rescued) {
        Survey survey = new Survey(limits, isAsked, rescued ? Optional.empty() : Optional.of(found.dialect()), false);
        try (Records records = records(rescued)) {
            while (records.hasNext()) {
                survey.see(records.next());
            }
            survey.end(records.endsWithLineBreak());
        }
        List<String> tolerated = new ArrayList<>(guesses());
        tolerated.addAll(survey.oddities());
        return Table.of(
                file, encoding.title(), Optional.of(found.dialect()), tolerated, survey, () -> records(rescued));
    }

    private Records records(boolean rescued) {
        try {
            return rescued
                    ? new RescuedRecords(encoding.reader(file), found.dialect(), found.width())
                    : new CsvRecords(encoding.reader(file), found.dialect());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOtherThanText(String sample) {
        if (sample.indexOf('\0') >= 0) {
            throw new UnreadableFile(
                    "NOT_TEXT",
                    "This is neither a spreadsheet nor text.",
                    "Drop the file that the form or the register was exported to.");
        }
        String start = sample.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<table")
                || start.startsWith("<?xml")
                || start.startsWith("<meta")) {
            throw new UnreadableFile(
                    "WEB_PAGE",
                    "This is a web page under a spreadsheet's name.",
                    "Open it in Excel, save it as an Excel workbook (.xlsx) and drop that.");
        }
    }
}
