package org.laypartners.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The grades that the editors have accepted, by page; each page is held against its own. */
public final class ReadingScores {
    private static final String HEADING = "page,grade";

    private final Map<String, Double> grades;

    private ReadingScores(Map<String, Double> grades) {
        this.grades = Map.copyOf(grades);
    }

    /**
     * Reads them.
     *
     * @param csv with the columns {@code page} and {@code grade}; none accepted yet where there is no such file
     * @throws ProseException where it cannot be read
     */
    public static ReadingScores read(Path csv) {
        if (Files.notExists(csv)) {
            return new ReadingScores(Map.of());
        }
        Map<String, Double> grades = new TreeMap<>();
        CsvList.read(
                        csv,
                        "The accepted reading scores cannot be read. Delete them and run check --accept-scores",
                        row -> Map.entry(row.get("page"), Double.valueOf(row.get("grade"))))
                .forEach(page -> grades.put(page.getKey(), page.getValue()));
        return new ReadingScores(grades);
    }

    /** The grade accepted for a page; empty for a new one. */
    public Optional<Double> of(String page) {
        return Optional.ofNullable(grades.get(page));
    }

    /** Accepts the grades given in place of all earlier ones. */
    public static void write(Path csv, Map<String, Double> grades) {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        new TreeMap<>(grades).forEach((page, grade) -> lines.add(page + "," + grade));
        try {
            Files.write(csv, lines, StandardCharsets.UTF_8);
        } catch (IOException full) {
            throw new ProseException("The accepted reading scores cannot be written: " + csv.getFileName() + ".", full);
        }
    }
}
