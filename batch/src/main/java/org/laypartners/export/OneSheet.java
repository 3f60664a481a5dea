package org.laypartners.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.laypartners.csv.UnreadableFile;

/**
 * Refuses a workbook with answers on several sheets, such as a register with a sheet for each month. One of them alone
 * would be read, and what stands on the others would be missing without anybody knowing.
 */
final class OneSheet {
    /** One heading in common is chance. */
    private static final long FEWEST_ASKED = 2;

    /** A narrower sheet without a heading is rather a list of names or of choices. */
    private static final int FEWEST_COLUMNS = 4;

    private final Table read;
    private final ToLongFunction<Table> asked;

    /**
     * @param read the sheet that would be read
     * @param asked how many of a sheet's headings a form asks
     */
    OneSheet(Table read, ToLongFunction<Table> asked) {
        this.read = read;
        this.asked = asked;
    }

    /** @param tables by the place of their sheet */
    List<Integer> holdingAnswers(Map<Integer, Table> tables) {
        List<Integer> holding = new ArrayList<>();
        tables.forEach((place, table) -> {
            if (table.equals(read) || asksMuchOfTheSame(table) || goesOn(table)) {
                holding.add(place);
            }
        });
        return holding;
    }

    /** A sheet that sums up has fewer of the form's headings. */
    private boolean asksMuchOfTheSame(Table other) {
        long both = asked.applyAsLong(other);
        return other.rowCount() > 0 && both >= FEWEST_ASKED && both * 2 >= asked.applyAsLong(read);
    }

    /** Rows that go on without a heading: then the first of them stands in its place. */
    private boolean goesOn(Table other) {
        return asked.applyAsLong(read) >= FEWEST_ASKED
                && asked.applyAsLong(other) == 0
                && other.columns().size() >= FEWEST_COLUMNS
                && other.columns().size() == read.columns().size();
    }

    /** @param places of the sheets that hold answers, as whoever opens the workbook counts them, from 1 */
    static void check(List<Integer> places) {
        if (places.size() > 1) {
            String first = String.join(
                    ", ",
                    places.stream()
                            .limit(places.size() - 1L)
                            .map(String::valueOf)
                            .toList());
            throw new UnreadableFile(
                    "SEVERAL_SHEETS",
                    "More than one sheet of this workbook holds answers: sheets " + first + " and "
                            + places.get(places.size() - 1) + ". Nothing was read, so that no sheet is left out.",
                    "Save each of these sheets as a file of its own and drop them all, or put their rows under one"
                            + " heading on one sheet. Delete sheets that only repeat or sum up.");
        }
    }
}
