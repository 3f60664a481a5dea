package org.laypartners.export;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.laypartners.sheet.TemplateSheet;

/** Opens a workbook, row by row, and takes its first sheet that holds a table. */
final class WorkbookExport {
    private WorkbookExport() {}

    /** Reads the sheet that asks most of what a form asks; else the first that has rows under a heading. */
    static Export open(Path file, ExportLimits limits, Asked isAsked) {
        try {
            if (isMeetingReport(file)) {
                try (Walk walk = new Walk(file, 0, limits.columns())) {
                    return MeetingExport.of(file, "workbook", Optional.empty(), List.of(), walk);
                }
            }
            return bestTable(file, limits, isAsked);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library has an exception for each way in which a part of a workbook can be wrong.
            throw WorkbookPackage.broken();
        }
    }

    private static Export bestTable(Path file, ExportLimits limits, Asked isAsked) throws IOException {
        try (Workbook workbook = stream(file)) {
            Optional<Table> best = Optional.empty();
            int visible = 0;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.isSheetHidden(i) || workbook.getSheetName(i).equals(TemplateSheet.ADVICE)) {
                    continue;
                }
                visible++;
                Optional<Table> current = best;
                Optional<Table> table = table(file, i, workbook.getSheetAt(i), limits, isAsked);
                best = table.filter(found -> isBetter(found, current, isAsked)).or(() -> current);
            }
            if (best.isEmpty()) {
                throw visible == 0 ? WorkbookPackage.broken() : Exports.empty();
            }
            return visible > 1 ? best.get().tolerating(otherSheets(visible - 1)) : best.get();
        }
    }

    /** A sheet that asks what a form asks is better than another; else one with rows is better than one without. */
    private static boolean isBetter(Table table, Optional<Table> best, Asked isAsked) {
        return best.isEmpty()
                || asked(table, isAsked) > asked(best.get(), isAsked)
                || (best.get().rowCount() == 0
                        && table.rowCount() > 0
                        && asked(table, isAsked) == asked(best.get(), isAsked));
    }

    private static long asked(Table table, Asked isAsked) {
        return table.columns().stream()
                .filter(column -> isAsked.test(column.heading()))
                .count();
    }

    private static String otherSheets(int number) {
        return number == 1 ? "1 other sheet not read" : number + " other sheets not read";
    }

    /** Whether the first sheet is a report of a meeting that somebody saved as a workbook. */
    static boolean isMeetingReport(Path file) throws IOException {
        WorkbookPackage.check(file, ExportLimits.DEFAULTS);
        try (Workbook workbook = stream(file)) {
            return isMeetingReport(new WorkbookRows(workbook.getSheetAt(0), ExportLimits.DEFAULTS.columns()));
        }
    }

    private static boolean isMeetingReport(WorkbookRows rows) {
        List<List<String>> first = new ArrayList<>();
        while (first.size() < MeetingReports.FIRST_ROWS && rows.hasNext()) {
            first.add(rows.next().cells());
        }
        return MeetingReports.isReport(first);
    }

    private static Optional<Table> table(Path file, int index, Sheet sheet, ExportLimits limits, Asked isAsked) {
        Survey survey = new Survey(limits, isAsked, Optional.empty());
        WorkbookRows rows = new WorkbookRows(sheet, limits.columns());
        rows.forEachRemaining(survey::see);
        survey.end(true);
        return survey.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        file,
                        "workbook",
                        Optional.empty(),
                        survey.oddities(),
                        survey,
                        () -> new Walk(file, index, limits.columns())));
    }

    private static Workbook stream(Path file) {
        return StreamingReader.builder().rowCacheSize(100).bufferSize(1 << 14).open(file.toFile());
    }

    private static final class Walk implements Records {
        private final Workbook workbook;
        private final WorkbookRows rows;

        Walk(Path file, int sheet, int columns) {
            workbook = stream(file);
            rows = new WorkbookRows(workbook.getSheetAt(sheet), columns);
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public CsvRecords.Raw next() {
            return rows.next();
        }

        @Override
        public boolean endsWithLineBreak() {
            return true;
        }

        @Override
        public void close() {
            try {
                workbook.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
