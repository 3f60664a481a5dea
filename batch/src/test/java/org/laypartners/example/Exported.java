package org.laypartners.example;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.export.Export;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.form.Forms;
import org.laypartners.form.Outcome;
import org.laypartners.form.Recognition;
import org.laypartners.response.Response;

/** The responses of an export, as a night reads them: some examples answer to others. */
final class Exported {
    private Exported() {}

    static <R extends Response> List<R> read(Forms forms, Path file, Class<R> kind) {
        Export export = ((Reading.Opened) Exports.open(file, ExportLimits.DEFAULTS)).export();
        Recognition.Recognised form =
                (Recognition.Recognised) forms.recognise(export, LocalDateTime.of(2026, 10, 1, 9, 0));
        List<R> read = new ArrayList<>();
        try (Stream<Row> rows = export.rows()) {
            rows.forEach(row -> {
                if (form.reading().read(row) instanceof Outcome.Accepted taken) {
                    read.add(kind.cast(taken.response()));
                }
            });
        }
        return read;
    }
}
