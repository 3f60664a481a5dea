package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.export.Export;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;

/**
 * All that a night asks of a file, and every word it would say about it.
 *
 * @param rows none where the file was refused
 */
record ReadTwice(Reading reading, List<Row> rows, List<String> messages) {
    static ReadTwice of(Path file, Forms forms) {
        Reading reading = Exports.open(file, ExportLimits.DEFAULTS);
        List<String> messages = new ArrayList<>();
        if (reading instanceof Reading.Unreadable unreadable) {
            messages.addAll(List.of(unreadable.reason(), unreadable.advice()));
            return new ReadTwice(reading, List.of(), messages);
        }
        Export export = ((Reading.Opened) reading).export();
        messages.addAll(export.tolerated());
        List<Row> rows = walk(export);
        assertThat(walk(export)).as("the second walk").isEqualTo(rows);
        Recognition recognition = forms.recognise(export, Dropped.FILE_TIME);
        if (recognition instanceof Recognition.Unrecognised unrecognised) {
            messages.addAll(List.of(unrecognised.reason(), unrecognised.advice()));
        } else {
            FormReading form = ((Recognition.Recognised) recognition).reading();
            rows.forEach(row -> answer(form, row, messages));
        }
        return new ReadTwice(reading, rows, messages);
    }

    private static List<Row> walk(Export export) {
        try (Stream<Row> rows = export.rows()) {
            return rows.toList();
        }
    }

    private static void answer(FormReading form, Row row, List<String> messages) {
        form.settled(row);
        if (form.read(row) instanceof Outcome.Refused refused) {
            assertThat(refused.problems()).as("reasons for %s", row).isNotEmpty();
            refused.problems().forEach(problem -> {
                messages.addAll(List.of(problem.code(), problem.column(), problem.expected(), problem.advice()));
            });
        }
    }

    void numbersItsRowsUpwards() {
        long before = 0;
        for (Row row : rows) {
            assertThat(row.number()).as("the number after row %d", before).isGreaterThan(before);
            before = row.number();
        }
    }

    void saysNothingOfTheAnswers() {
        assertThat(messages)
                .as("messages")
                .allSatisfy(message -> assertThat(message).doesNotContainIgnoringCase(MadeTable.SECRET));
    }
}
