package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.sheet.Cell;
import org.laypartners.sheet.SheetWriter;

/** Whatever is dropped, there is an answer, and no row is lost on the way to it. */
class AnyFileTest {
    private static final Path FOLDER = temporary();
    private static final Forms FORMS = Dropped.forms();

    @Property(tries = 300)
    void givesEveryFileAnAnswer(@ForAll("texts") String text) throws IOException {
        Path file = Files.write(FOLDER.resolve("any.csv"), text.getBytes(StandardCharsets.UTF_8));

        Reading reading = Exports.open(file, ExportLimits.DEFAULTS);

        if (reading instanceof Reading.Opened opened) {
            FORMS.recognise(opened.export(), Dropped.FILE_TIME);
            try (Stream<Row> rows = opened.export().rows()) {
                assertThat(rows.count()).isPositive();
            }
        }
    }

    @Property(tries = 300)
    void readsBackEveryTableThatItWrites(@ForAll("tables") List<List<String>> table) {
        Path file = FOLDER.resolve("table.csv");
        List<String> headings = List.of("Project", "Rating", "Words");
        try (SheetWriter out = SheetWriter.exactCsv(file, headings)) {
            table.forEach(row -> out.row(row.stream().map(Cell::of).collect(Collectors.toList())));
        }
        List<List<String>> filled = table.stream()
                .filter(row -> !row.stream().allMatch(String::isBlank))
                .toList();

        if (Exports.open(file, ExportLimits.DEFAULTS) instanceof Reading.Opened opened) {
            try (Stream<Row> rows = opened.export().rows()) {
                assertThat(rows.map(Row::cells).toList()).isEqualTo(filled);
            }
        } else {
            assertThat(filled).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ID,Start time,Completion time,",
                "Timestamp",
                "Which project is this feedback about?",
                "Outpatient letters",
                ",",
                ";",
                "\t",
                "|",
                "\"",
                "\"\"",
                "\r\n",
                "\n",
                "\r",
                " ",
                "=1+1",
                "04/09/2025",
                "Agree",
                "\u00a0",
                "\u2028",
                "é");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars(',', ';', '"', '\'', '\n', '\r', '\t', '|', '=', ' ', 'a', '1', 'é')
                .ofMaxLength(8);
        return cells.list().ofSize(3).list().ofMaxSize(12);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("any-file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void clear() throws IOException {
        Files.deleteIfExists(FOLDER.resolve("any.csv"));
        Files.deleteIfExists(FOLDER.resolve("table.csv"));
        Files.deleteIfExists(FOLDER);
    }
}
