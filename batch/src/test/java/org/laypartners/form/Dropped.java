package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.export.Export;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.response.Response;

/** A fixture as a night would meet it: opened, recognised, and each row read. */
record Dropped(Export export, FormReading reading, List<Row> rows, List<Outcome> outcomes) {
    static final Path EXPORTS = Path.of("batch/src/test/resources/exports");
    static final LocalDateTime FILE_TIME = LocalDateTime.of(2025, 10, 20, 8, 0);

    static Forms forms() {
        return Forms.load(
                Path.of("batch/forms"),
                Map.of(
                        "projects", List.of(Option.of("Outpatient letters"), Option.of("Quieter nights")),
                        "interests", List.of(Option.of("Hearing"), Option.of("Letters, leaflets and websites"))));
    }

    static Export open(Path file) {
        Reading reading = Exports.open(file, ExportLimits.DEFAULTS, forms().asked());
        assertThat(reading).as(file.toString()).isInstanceOf(Reading.Opened.class);
        return ((Reading.Opened) reading).export();
    }

    static Recognition recognise(Path file) {
        return forms().recognise(open(file), FILE_TIME);
    }

    static Dropped read(String fixture) {
        return read(EXPORTS.resolve(fixture));
    }

    static Dropped read(Path file) {
        Export export = open(file);
        Recognition recognition = forms().recognise(export, FILE_TIME);
        assertThat(recognition).as(file.toString()).isInstanceOf(Recognition.Recognised.class);
        FormReading reading = ((Recognition.Recognised) recognition).reading();
        try (Stream<Row> rows = export.rows()) {
            List<Row> all = rows.toList();
            return new Dropped(
                    export, reading, all, all.stream().map(reading::read).toList());
        }
    }

    List<Response> accepted() {
        return outcomes.stream()
                .filter(Outcome.Accepted.class::isInstance)
                .map(outcome -> ((Outcome.Accepted) outcome).response())
                .toList();
    }

    Response response(int row) {
        assertThat(outcomes.get(row)).as("row " + row).isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcomes.get(row)).response();
    }

    List<Problem> problems(int row) {
        assertThat(outcomes.get(row)).as("row " + row).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcomes.get(row)).problems();
    }

    List<String> codes(int row) {
        return problems(row).stream().map(Problem::code).toList();
    }
}
