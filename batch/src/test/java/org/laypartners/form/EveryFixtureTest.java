package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laypartners.export.Export;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;

class EveryFixtureTest {

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(Dropped.EXPORTS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void takesInOrRefusesEachRowAndLosesNone(Path file) {
        if (!(Exports.open(file, ExportLimits.DEFAULTS) instanceof Reading.Opened opened)) {
            return;
        }
        if (!(Dropped.forms().recognise(opened.export(), Dropped.FILE_TIME)
                instanceof Recognition.Recognised recognised)) {
            return;
        }
        long accepted = 0;
        long refused = 0;
        List<Row> rows = rows(opened.export());
        for (Row row : rows) {
            Outcome outcome = recognised.reading().read(row);
            accepted += outcome instanceof Outcome.Accepted ? 1 : 0;
            refused += outcome instanceof Outcome.Refused ? 1 : 0;
            assertThat(recognised.reading().read(row)).as("read again").isEqualTo(outcome);
        }
        assertThat(accepted + refused).isEqualTo(rows.size());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsTheSameWhetherItsDatesWereSeenAlongOrWalkedAgain(Path file) {
        Forms forms = Dropped.forms();
        if (!(Exports.open(file, ExportLimits.DEFAULTS, forms.asked()) instanceof Reading.Opened seen)
                || !(forms.recognise(seen.export(), Dropped.FILE_TIME) instanceof Recognition.Recognised along)) {
            return;
        }
        Export walked = ((Reading.Opened) Exports.open(file, ExportLimits.DEFAULTS, forms::asks)).export();
        FormReading again = ((Recognition.Recognised) forms.recognise(walked, Dropped.FILE_TIME)).reading();

        assertThat(along.reading().oddities()).isEqualTo(again.oddities());
        for (Row row : rows(seen.export())) {
            assertThat(along.reading().read(row)).isEqualTo(again.read(row));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void neverSaysWhatAnybodyAnswered(Path file) {
        if (!(Exports.open(file, ExportLimits.DEFAULTS) instanceof Reading.Opened opened)) {
            return;
        }
        if (!(Dropped.forms().recognise(opened.export(), Dropped.FILE_TIME)
                instanceof Recognition.Recognised recognised)) {
            return;
        }
        Set<String> vocabulary = vocabulary();
        for (Row row : rows(opened.export())) {
            if (recognised.reading().read(row) instanceof Outcome.Refused refused) {
                String said = refused.problems().toString().toLowerCase(Locale.ROOT);
                for (String cell : row.cells()) {
                    String answer = cell.strip().toLowerCase(Locale.ROOT);
                    if (answer.replaceAll("\\P{L}", "").length() >= 4 && !vocabulary.contains(answer)) {
                        assertThat(said).doesNotContain(answer);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void giveEachRefusalOneSentenceAndAnAdvice(Path file) {
        if (Exports.open(file, ExportLimits.DEFAULTS) instanceof Reading.Unreadable unreadable) {
            assertThat(unreadable.code()).matches("[A-Z_]+");
            assertThat(unreadable.reason()).endsWith(".").doesNotContain("Exception", "null");
            assertThat(unreadable.advice()).endsWith(".");
        }
    }

    /** Guards the three tests above against passing over nothing. */
    @Test
    void mostFixturesAreReadAsAForm() throws IOException {
        List<Path> read = new ArrayList<>();
        for (Path file : fixtures()) {
            if (Exports.open(file, ExportLimits.DEFAULTS) instanceof Reading.Opened opened
                    && Dropped.forms().recognise(opened.export(), Dropped.FILE_TIME)
                            instanceof Recognition.Recognised) {
                read.add(file);
            }
        }
        assertThat(read).hasSizeGreaterThan(30);
    }

    private static List<Row> rows(Export export) {
        try (Stream<Row> rows = export.rows()) {
            return rows.toList();
        }
    }

    /** The words of the forms themselves, which messages may use. */
    private static Set<String> vocabulary() {
        Set<String> words = new HashSet<>();
        for (FormDefinition form : Dropped.forms().definitions()) {
            for (Question question : form.questions()) {
                words.add(question.ask().toLowerCase(Locale.ROOT));
                question.options().forEach(option -> words.add(option.text().toLowerCase(Locale.ROOT)));
            }
        }
        words.addAll(List.of("agree", "disagree", "strongly agree", "strongly disagree"));
        return words;
    }
}
