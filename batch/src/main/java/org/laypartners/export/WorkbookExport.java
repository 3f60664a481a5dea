package org.laypartners.export;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Opens a workbook, row by row, and takes its first sheet that holds a table. */
final class WorkbookExport {
    private WorkbookExport() {}

    /** Reads the first sheet that has rows under a heading; where none has, the first that is not blank. */
    static Export open(Path file, ExportLimits limits) {
        try (Workbook workbook = stream(file)) {
            Optional<Table> best = Optional.empty();
            int visible = 0;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.isSheetHidden(i)) {
                    continue;
                }
                visible++;
                Optional<Table> table = best.isPresent() && best.get().rowCount() > 0
                        ? Optional.empty()
                        : table(file, i, workbook.getSheetAt(i), limits);
                best = table.isPresent() && (best.isEmpty() || table.get().rowCount() > 0) ? table : best;
            }
            if (best.isEmpty()) {
                throw visible == 0 ? WorkbookPackage.broken() : Exports.empty();
            }
            return visible > 1 ? best.get().tolerating(otherSheets(visible - 1)) : best.get();
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library has an exception for each way in which a part of a workbook can be wrong.
            throw WorkbookPackage.broken();
        }
    }

    private static String otherSheets(int number) {
        return number == 1 ? "1 other sheet not read" : number + " other sheets not read";
    }

    private static Optional<Table> table(Path file, int index, Sheet sheet, ExportLimits limits) {
        Survey survey = new Survey(limits, Optional.empty());
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
