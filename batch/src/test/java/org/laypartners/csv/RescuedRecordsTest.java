package org.laypartners.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RescuedRecordsTest {
    @Test
    void endsAnUnclosedCellWithItsLine() {
        List<RawRecord> rows = read("a,b,c,d\n1,\"two,3,4\n5,6,7,8\n", 4);

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).fault()).hasValue(RowFault.UNCLOSED_QUOTE);
        assertThat(rows.get(1).cells()).containsExactly("1", "\"two", "3", "4");
        assertThat(rows.get(2).fault()).isEmpty();
        assertThat(rows.get(2).line()).isEqualTo(3);
    }

    @Test
    void readsOverLinesWhereTheCellIsSeenToClose() {
        List<RawRecord> rows = read("a,b,c,d\n1,\"two\n\nand more\",3,4\n5,6,7,8\n", 4);

        assertThat(rows.get(1).cells()).containsExactly("1", "two\n\nand more", "3", "4");
        assertThat(rows.get(2).line()).isEqualTo(5);
    }

    @Test
    void stopsAtALineThatIsARowItself() {
        List<RawRecord> rows = read("a,b,c,d\n1,\"two,3,4\n5,6,7,8\n9,10,\"eleven\",12\n", 4);

        assertThat(rows).hasSize(4);
        assertThat(rows.get(3).cells()).containsExactly("9", "10", "eleven", "12");
    }

    @Test
    void choosesTheReadingThatFitsTheTable() {
        List<RawRecord> rows = read("a,b,c\n1,\"two,\"three\n", 3);

        assertThat(rows.get(1).cells()).containsExactly("1", "\"two", "\"three");
        assertThat(rows.get(1).fault()).isPresent();
    }

    @Test
    void takesNoLongerWhenEveryRowOpensAMarkThatNothingCloses() {
        int rows = 200_000;
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < rows; i++) {
            text.append("\"x ").append(i).append('\n');
        }

        assertThat(read(text.toString(), 2)).hasSize(rows + 1);
    }

    private static List<RawRecord> read(String text, int width) {
        Dialect dialect = new Dialect(",", '"', Optional.empty());
        List<RawRecord> rows = new ArrayList<>();
        try (Records records = new RescuedRecords(new StringReader(text), dialect, width)) {
            records.forEachRemaining(rows::add);
        }
        return rows;
    }
}
