package org.laypartners.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.laypartners.sheet.MadeRows;

class PageModelTest {
    private static final int GROUPS = 500;

    /** A row is made each time it is looked at, and thousands of projects have a table each on one page. */
    @Test
    void looksAtEachRowAFewTimesHoweverManyGroupsThereAre() {
        AtomicInteger made = new AtomicInteger();
        List<List<Field>> rows = MadeRows.of(IntStream.range(0, GROUPS).boxed().toList(), row -> {
            made.incrementAndGet();
            return List.of(Field.of("Project " + row), Field.of("Well done."), Field.of(row), Field.of("No"));
        });
        List<Column> columns = List.of(
                Column.grouping("Project"), Column.of("Answer"), Column.of("Minutes"), Column.of("May be quoted"));
        Report report = new Report(
                "answers",
                "Answers",
                "Answers",
                List.of(Section.of("all", "All").with(new Table("All", columns, rows))));

        String page = new PageModel(new Frame("", "", LocalDate.EPOCH, "", ""), report, List.of(report), "")
                .map()
                .toString();

        assertThat(page).contains("group=Project 0", "group=Project 499");
        assertThat(page.split("number=true", -1))
                .as("each table knows its column of numbers")
                .hasSize(GROUPS + 1);
        assertThat(made).hasValueLessThan(GROUPS * 10);
    }
}
