package org.laypartners.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.measure.Count;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;
import org.laypartners.sheet.Cell;
import org.laypartners.sheet.Sheet;
import org.laypartners.sheet.SheetWriter;

/** Writes the true figures behind each public figure, under the same name as the public file. */
final class TrueFigures {
    private TrueFigures() {}

    static void write(Path folder, List<Measure> measures) throws IOException {
        Files.createDirectories(folder);
        for (Measure measure : measures) {
            SheetWriter.writeStaffCsv(folder.resolve(measure.heading().id() + ".csv"), sheet(measure));
        }
    }

    private static Sheet sheet(Measure measure) {
        Heading heading = measure.heading();
        if (measure instanceof Measure.Agreements agreements) {
            return new Sheet(
                    heading.id(),
                    List.of(heading.category(), heading.unit(), "Answered"),
                    agreements.statements().stream()
                            .map(row ->
                                    List.of(Cell.of(row.statement()), Cell.of(row.agree()), Cell.of(row.answered())))
                            .toList());
        }
        return new Sheet(
                heading.id(),
                List.of(heading.category(), heading.unit()),
                counts(measure)
                        .map(count -> List.of(Cell.of(count.label()), Cell.of(count.count())))
                        .toList());
    }

    private static Stream<Count> counts(Measure measure) {
        if (measure instanceof Measure.Breakdown people) {
            return people.cells().stream();
        }
        if (measure instanceof Measure.Split people) {
            return Stream.of(people.does(), people.doesNot());
        }
        return measure instanceof Measure.Things things ? things.cells().stream() : Stream.of();
    }
}
