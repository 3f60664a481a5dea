package org.laypartners.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.durable.DurableFiles;
import org.laypartners.export.Column;
import org.laypartners.export.Export;
import org.laypartners.export.FixColumns;
import org.laypartners.export.Reading;
import org.laypartners.export.Role;
import org.laypartners.export.Row;
import org.laypartners.sheet.Cell;
import org.laypartners.sheet.SheetWriter;

/**
 * The refused rows of a file, for staff to mend and drop again: what is wrong and what to do, then the row as it was, then
 * which row it was. Mended, a row becomes the same response that it would have been at first.
 */
public final class FixSheet {
    private static final String CHECK = "Check this row, then empty this cell.";

    private final String sha256;
    private final Export export;
    private final FormReading reading;
    private final Predicate<Row> open;

    private FixSheet(String sha256, Export export, FormReading reading, Predicate<Row> open) {
        this.sha256 = sha256;
        this.export = export;
        this.reading = reading;
        this.open = open;
    }

    /**
     * Writes {@code <name>-to-fix.xlsx} and {@code <name>-to-fix.csv}, with a number in the name where another file's rows
     * wait under it. Walks the export twice and never holds it; reads again only what is to be mended.
     *
     * @param fileName the name the file was dropped under
     * @param sha256 of the file, in hexadecimal
     * @param open whether a row was refused and is still to be mended
     * @param opening opens a sheet that is there, as one that was dropped
     * @return the files written; none when no row is refused
     * @throws UncheckedIOException when they cannot be written
     */
    public static List<Path> write(
            Path folder,
            String fileName,
            String sha256,
            Export export,
            FormReading reading,
            Predicate<Row> open,
            Function<Path, Reading> opening) {
        FixSheetName name = new FixSheetName(export, sha256, reading, opening);
        return new FixSheet(sha256, export, reading, open).write(folder, fileName, name);
    }

    private List<Path> write(Path folder, String fileName, FixSheetName name) {
        boolean[] any = new boolean[1];
        boolean[] ragged = new boolean[1];
        forEachOpen(row -> {
            any[0] = true;
            ragged[0] |= row.fault().isPresent();
        });
        if (!any[0]) {
            return List.of();
        }
        String base = name.in(folder, fileName);
        Path workbook = folder.resolve(base + ".xlsx");
        Path csv = folder.resolve(base + ".csv");
        List<String> headings = headings(ragged[0]);
        // Written aside first: the file being read may be a sheet of this very name, dropped again.
        Path workbookPart = folder.resolve("." + base + ".xlsx.part");
        Path csvPart = folder.resolve("." + base + ".csv.part");
        makePrivate(workbookPart);
        makePrivate(csvPart);
        try (SheetWriter first = SheetWriter.workbook(workbookPart, "Rows to fix", headings);
                SheetWriter second = SheetWriter.staffCsv(csvPart, headings)) {
            forEachOpen(row -> {
                if (reading.read(row) instanceof Outcome.Refused refused) {
                    List<Cell> cells = cells(row, refused.problems(), ragged[0]);
                    first.row(cells);
                    second.row(guarded(cells));
                }
            });
        }
        move(workbookPart, workbook);
        move(csvPart, csv);
        return List.of(workbook, csv);
    }

    /** An empty file with mode 0600, for a writer that keeps the mode of what is there. */
    private static void makePrivate(Path file) {
        try {
            DurableFiles.privateFile(file).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            DurableFiles.replace(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forEachOpen(Consumer<Row> action) {
        try (Stream<Row> rows = export.rows()) {
            rows.filter(open).forEach(action);
        }
    }

    private List<String> headings(boolean ragged) {
        List<String> headings = new ArrayList<>(FixColumns.FRONT);
        export.columns().stream().map(FixSheet::heading).forEach(headings::add);
        if (ragged) {
            headings.add(FixColumns.MORE);
        }
        headings.add(FixColumns.ORIGIN);
        return headings;
    }

    /** With the code that the tool knows the question by: it may be what the form knows it by, too. */
    private static String heading(Column column) {
        boolean coded = column.role() == Role.QUESTION
                && !column.also().isEmpty()
                && !column.heading().endsWith("]");
        return coded ? column.heading() + " [" + column.also().get(0) + "]" : column.heading();
    }

    private List<Cell> cells(Row row, List<Problem> problems, boolean ragged) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(problems.stream().map(FixSheet::wrong).collect(Collectors.joining("\n"))));
        Set<String> advice = new LinkedHashSet<>();
        problems.forEach(problem -> advice.add(problem.advice()));
        cells.add(Cell.of(String.join("\n", advice)));
        List<String> original = reading.settled(row);
        int width = export.columns().size();
        for (int i = 0; i < width; i++) {
            cells.add(Cell.of(i < original.size() ? original.get(i) : ""));
        }
        if (ragged) {
            cells.add(Cell.of(more(row, original, width)));
        }
        cells.add(Cell.of(row.origin()
                .map(origin -> FixColumns.origin(origin.row(), origin.file()))
                .orElseGet(() -> FixColumns.origin(row.number(), sha256))));
        return cells;
    }

    private static List<Cell> guarded(List<Cell> cells) {
        List<Cell> guarded = new ArrayList<>(cells);
        int last = cells.size() - 1;
        guarded.set(last, Cell.of(FixColumns.guarded(((Cell.Text) cells.get(last)).text())));
        return guarded;
    }

    /** Never empty for a row that could not be read as a row: dropped again as it is, it must be refused again. */
    private static String more(Row row, List<String> original, int width) {
        if (row.fault().isEmpty()) {
            return "";
        }
        String extra =
                original.stream().skip(width).filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
        return extra.isEmpty() ? CHECK : extra;
    }

    private static String wrong(Problem problem) {
        return (problem.column().isEmpty() ? "Row" : "\"" + problem.column().replaceAll("\\s+", " ") + "\"")
                + ": expected " + problem.expected() + ".";
    }
}
