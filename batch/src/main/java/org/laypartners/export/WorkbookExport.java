package org.laypartners.export;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.laypartners.sheet.TemplateSheet;

/** Opens a workbook, row by row, and takes its first sheet that holds a table. */
final class WorkbookExport {
    private static final int FIRST_ROWS = 20;

    private WorkbookExport() {}

    static Export open(Path file, ExportLimits limits) {
        try (Workbook workbook = stream(file)) {
            UnreadableFile firstReason = null;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.isSheetHidden(i) || workbook.getSheetName(i).equals(TemplateSheet.ADVICE)) {
                    continue;
                }
                try {
                    return table(file, i, workbook.getSheetAt(i), limits);
                } catch (UnreadableFile e) {
                    if (!e.isForLackOfRows()) {
                        throw e;
                    }
                    firstReason = firstReason == null ? e : firstReason;
                }
            }
            throw firstReason == null ? WorkbookPackage.broken() : firstReason;
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library has an exception for each way in which a part of a workbook can be wrong.
            throw WorkbookPackage.broken();
        }
    }

    private static Table table(Path file, int index, Sheet sheet, ExportLimits limits) {
        Survey survey = new Survey(limits, Optional.empty());
        List<List<String>> first = new ArrayList<>();
        Iterator<CsvRecords.Raw> rows = new WorkbookRows(sheet, limits.columns());
        while (rows.hasNext()) {
            CsvRecords.Raw row = rows.next();
            if (first.size() < FIRST_ROWS) {
                first.add(row.cells());
                ForeignReport.refuse(first);
            }
            survey.see(row);
        }
        survey.end(true);
        TableShape shape = survey.shape();
        return new Table(
                file,
                "workbook",
                Optional.empty(),
                Table.oddities(shape, survey.header().size(), survey.blankRows()),
                shape,
                survey.headerNumber(),
                () -> new Walk(file, index, limits.columns()));
    }

    private static Workbook stream(Path file) {
        return StreamingReader.builder().rowCacheSize(100).bufferSize(1 << 14).open(file.toFile());
    }

    private static final class Walk implements Table.Records {
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
        public void close() {
            try {
                workbook.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
