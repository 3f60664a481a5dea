package org.laypartners.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.RawRecord;

/**
 * Finds the heading among the first rows: where a tool's own columns stand; else where the questions of a form stand; else
 * the first row that is no title or date above the table.
 */
final class HeadingFinder {
    /** How many rows are looked at before the heading is settled. */
    static final int ROWS = 60;

    private static final int ROWS_ABOVE = 20;

    /** What a cell may hold: a longer one is no heading, and may be of many megabytes. */
    private static final int LONGEST = ExportLimits.DEFAULTS.cellCharacters();

    /** One heading in common is chance. */
    private static final int FEWEST_KNOWN = 2;

    private final List<RawRecord> first;
    private final Predicate<String> isAsked;

    private HeadingFinder(List<RawRecord> first, Predicate<String> isAsked) {
        this.first = first;
        this.isAsked = isAsked;
    }

    /**
     * Empty when all rows are blank.
     *
     * @param isAsked whether a heading is a question that some form asks
     */
    static Optional<Heading> of(List<RawRecord> first, Predicate<String> isAsked) {
        return new HeadingFinder(first, isAsked).find();
    }

    private Optional<Heading> find() {
        for (int i = 0; i < Math.min(ROWS_ABOVE, first.size()); i++) {
            Optional<ExportFormat> tool = Vendor.byOwnColumns(cells(i));
            if (tool.isPresent()) {
                return Optional.of(heading(i, tool.get()));
            }
        }
        int at = byQuestions();
        at = at < 0 ? byWidth() : at;
        return at < 0 ? Optional.empty() : Optional.of(heading(at, Vendor.format(cells(at))));
    }

    private int byQuestions() {
        int best = -1;
        long most = FEWEST_KNOWN - 1L;
        for (int i = 0; i < Math.min(ROWS_ABOVE, first.size()); i++) {
            long asked = cells(i).stream()
                    .filter(cell -> !cell.isBlank() && isAsked.test(cell))
                    .count();
            if (asked > most) {
                best = i;
                most = asked;
            }
        }
        return best;
    }

    private int byWidth() {
        long widest = first.stream().mapToLong(row -> filled(row.cells())).max().orElse(0);
        for (int i = 0; i < first.size(); i++) {
            long filled = filled(cells(i));
            // A title or a date of one or two cells stands above a table that is clearly wider.
            boolean above = filled <= 2 && filled * 2 <= widest;
            if (filled > 0 && !above) {
                return i;
            }
        }
        return -1;
    }

    private Heading heading(int at, ExportFormat format) {
        List<List<String>> rows = new ArrayList<>(List.of(cells(at)));
        int more = rowsBelow(at, format);
        for (int i = 1; i <= more; i++) {
            rows.add(cells(at + i));
        }
        int above = (int) first.stream().limit(at).filter(row -> !row.isBlank()).count();
        return new Heading(format, first.get(at + more).number(), rows, above);
    }

    /** How many more rows belong to the heading. */
    private int rowsBelow(int at, ExportFormat format) {
        if (format == ExportFormat.SURVEYMONKEY) {
            return at + 1 < first.size() && isBlankUnder(at, "respondent id") ? 1 : 0;
        }
        if (format != ExportFormat.QUALTRICS) {
            return 0;
        }
        for (int below = 2; below > 0; below--) {
            if (at + below < first.size() && cells(at + below).stream().anyMatch(HeadingFinder::isImportId)) {
                return below;
            }
        }
        return at + 1 < first.size() && isAWordUnder(at, "startdate") ? 1 : 0;
    }

    private static boolean isImportId(String cell) {
        return cell.contains("\"ImportId\"");
    }

    private boolean isBlankUnder(int at, String heading) {
        return under(at, heading).isBlank();
    }

    private boolean isAWordUnder(int at, String heading) {
        return under(at, heading).chars().noneMatch(Character::isDigit)
                && !under(at, heading).isBlank();
    }

    private String under(int at, String heading) {
        int column = cells(at).stream().map(HeadingText::fold).toList().indexOf(heading);
        List<String> below = cells(at + 1);
        return column >= 0 && column < below.size() ? below.get(column) : "";
    }

    private List<String> cells(int at) {
        List<String> cells = new ArrayList<>(first.get(at).cells());
        cells.replaceAll(cell -> cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell);
        // A file that was joined from others, or saved twice, can have a second byte order mark.
        cells.set(0, cells.get(0).replaceFirst("^\\uFEFF+", ""));
        return cells;
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
