package org.laypartners.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.laypartners.export.Export;
import org.laypartners.export.FixColumns;
import org.laypartners.export.Origin;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;

/**
 * Which name the sheet of a file's refused rows gets: {@code <name>-to-fix}, or with a number before that where the sheet
 * there has a row that this file does not have. So no row that waits is written over, a run that is repeated writes the same
 * name, and an export that holds the bad rows of the last one too takes that one's place.
 */
final class FixSheetName {
    private static final String SUFFIX = "-to-fix";
    /** What the sheet is written as. */
    private static final List<String> ENDINGS = List.of(".xlsx", ".csv");

    private final Export export;
    private final String sha256;
    private final FormReading reading;
    private final Function<Path, Reading> opening;

    /** @param opening opens a sheet that is there */
    FixSheetName(Export export, String sha256, FormReading reading, Function<Path, Reading> opening) {
        this.export = export;
        this.sha256 = sha256;
        this.reading = reading;
        this.opening = opening;
    }

    /** The name without its ending. */
    String in(Path folder, String fileName) {
        int dot = fileName.lastIndexOf('.');
        String base = dot > 0 ? fileName.substring(0, dot) : fileName;
        String stem = base.endsWith(SUFFIX) ? base.substring(0, base.length() - SUFFIX.length()) : base;
        String name = stem + SUFFIX;
        for (int number = 2; !isToBeHad(folder, name); number++) {
            name = stem + "-" + number + SUFFIX;
        }
        return name;
    }

    private boolean isToBeHad(Path folder, String name) {
        return ENDINGS.stream()
                .map(ending -> folder.resolve(name + ending))
                .filter(Files::exists)
                .allMatch(this::hasAllRowsOf);
    }

    /** False also where the rows of a sheet cannot be told: somebody may have changed it, and wants to keep it. */
    private boolean hasAllRowsOf(Path sheet) {
        return opening.apply(sheet) instanceof Reading.Opened opened && hasAllRowsOf(opened.export());
    }

    private boolean hasAllRowsOf(Export sheet) {
        Set<Origin> waiting = new HashSet<>();
        Map<String, Set<Origin>> alike = new HashMap<>();
        try (Stream<Row> rows = sheet.rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (row.origin().isEmpty()) {
                    return false;
                }
                Origin origin = row.origin().get();
                waiting.add(origin);
                alike.computeIfAbsent(reading.fingerprint(row), none -> new HashSet<>())
                        .add(origin);
            }
        }
        try (Stream<Row> rows = export.rows()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext() && !waiting.isEmpty(); ) {
                Row row = each.next();
                waiting.remove(row.origin().orElseGet(() -> FixColumns.ofFile(row.number(), sha256)));
                waiting.removeAll(alike.getOrDefault(reading.fingerprint(row), Set.of()));
            }
        }
        return waiting.isEmpty();
    }
}
