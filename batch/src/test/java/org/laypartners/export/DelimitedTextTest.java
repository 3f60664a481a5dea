package org.laypartners.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.laypartners.csv.CsvRecords;
import org.laypartners.csv.Dialect;
import org.laypartners.csv.DialectSniffer;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.Records;
import org.laypartners.csv.RescuedRecords;

/** The cases that collections of test files for RFC 4180 hold, in texts of our own. */
class DelimitedTextTest {
    @TempDir
    Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(
                text(
                        "a comma in quotes",
                        "who,where\nJo,\"120 any street, Anytown\"\n",
                        row("Jo", "120 any street, Anytown")),
                text("quoted empty cells", "a,b,c\n1,\"\",\"\"\n2,3,4\n", row("1", "", ""), row("2", "3", "4")),
                text("the same with CRLF", "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", row("1", "", ""), row("2", "3", "4")),
                text("doubled quotes", "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n", row("1", "ha \"ha\" ha"), row("3", "4")),
                text("JSON in a cell", "k,v\n1,\"{\"\"at\"\": [1.0, 0.5]}\"\n", row("1", "{\"at\": [1.0, 0.5]}")),
                text(
                        "a line break in a cell",
                        "a,b,c\n\"once upon\na time\",5,6\n7,8,9\n",
                        row("once upon\na time", "5", "6"),
                        row("7", "8", "9")),
                text(
                        "CRLF in a cell",
                        "a,b,c\r\n\"once upon\r\na time\",5,6\r\n",
                        row("once upon\r\na time", "5", "6")),
                text(
                        "quotes and line breaks",
                        "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
                        row("1", "ha \n\"ha\" \nha"),
                        row("3", "4")),
                text("letters beyond ASCII", "a,b,c\n4,5,ʤ\n", row("4", "5", "ʤ")),
                text("one column", "foo\n1", row("1")),
                text("one column with a blank cell", "foo\n\n", row("")),
                text("nothing but blank cells", "\n\n", row("")),
                text("a heading alone", "foo,bar,baz"),
                text("a space in front", "foo,bar,baz\n1, leading space,3", row("1", " leading space", "3")),
                text("a space behind", "foo,bar,baz\n1,trailing space ,3", row("1", "trailing space ", "3")),
                text("spaces in quotes", "foo,bar,baz\n1,\" a cell \",3", row("1", " a cell ", "3")),
                text("no line break at the end", "foo,bar,baz\n1,2,3", row("1", "2", "3")),
                text(
                        "a mark within an unquoted cell",
                        "foo,bar,baz\n1,This \"word\" here,3\n",
                        row("1", "This \"word\" here", "3")),
                text("quoted headings over two lines", "\"foo\nfoo\",bar\n1,2\n", row("1", "2")),
                text(
                        "a comma with a space behind",
                        "foo, bar, \"baz\"\n1, 2, \"3, 4\"\n5, 6, \"7, 8\"\n",
                        row("1", "2", "3, 4"),
                        row("5", "6", "7, 8")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadAsItWasMeant(String oddity, String text, List<List<String>> rows) throws IOException {
        Path file = Files.writeString(folder.resolve("odd.csv"), text);

        Reading reading = Exports.look(file, ExportLimits.DEFAULTS, heading -> false);

        assertThat(reading).as(oddity).isInstanceOf(Reading.Opened.class);
        try (Stream<Row> read = ((Reading.Opened) reading).export().rows()) {
            assertThat(read.map(Row::cells).toList()).isEqualTo(rows);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadAlikeWhenItsQuotationMarksMustBeRescued(String oddity, String text, List<List<String>> rows)
            throws IOException {
        Dialect dialect = DialectSniffer.of(text).dialect();

        assertThat(all(new RescuedRecords(new StringReader(text), dialect, 0)))
                .as(oddity)
                .isEqualTo(all(new CsvRecords(new StringReader(text), dialect)));
    }

    private static List<RawRecord> all(Records records) {
        List<RawRecord> all = new ArrayList<>();
        records.forEachRemaining(all::add);
        records.close();
        return all;
    }

    private static Arguments text(String oddity, String text, Cells... rows) {
        return Arguments.of(oddity, text, Stream.of(rows).map(Cells::texts).toList());
    }

    private static Cells row(String... cells) {
        return new Cells(List.of(cells));
    }

    private record Cells(List<String> texts) {}
}
