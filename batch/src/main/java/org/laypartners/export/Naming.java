package org.laypartners.export;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.laypartners.csv.HeadingText;

/**
 * Watches for what says who somebody is: a filled cell in a column for names or addresses, of the tool's own or not, or an
 * email address in any cell. Cells of columns that are never handed on are seen too.
 */
final class Naming {
    /** Looked for as words, so that no heading is gone through once for each of its words. */
    private static final Pattern HEADING = Pattern.compile("(?<!\\p{L})(?:e-?mail|name|names|first ?name|last ?name"
            + "|surname|forename|user ?name|submittername|_submitted_by|recipient(?:first|last)name|recipientemail"
            + "|token|external(?:data)?reference|phone|telephone|mobile|postcode|address|nhs number)(?!\\p{L})");

    private static final Set<String> NOBODY = Set.of("anonymous", "anonymoususer", "anonymous user");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]@[^@\\s]+\\.[^@\\s]");

    private final List<String> headings;
    private final BitSet forNames = new BitSet();
    private final BitSet found = new BitSet();

    Naming(List<String> headings) {
        this.headings = headings;
        for (int i = 0; i < headings.size(); i++) {
            String folded = HeadingText.fold(headings.get(i));
            forNames.set(i, !NeverKept.is(folded) && HEADING.matcher(folded).find());
        }
    }

    void see(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!found.get(i) && (forNames.get(i) ? isSomebody(cell) : isAddress(cell))) {
                found.set(i);
            }
        }
    }

    private static boolean isSomebody(String cell) {
        return !cell.isBlank() && !NOBODY.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isAddress(String cell) {
        // Also as wide or as small as East Asian letters have it.
        boolean at = cell.indexOf('@') >= 0 || cell.indexOf('\uFF20') >= 0 || cell.indexOf('\uFE6B') >= 0;
        return at && EMAIL.matcher(HeadingText.fold(cell)).find();
    }

    /** The headings of those columns, in the file's order; empty text for a column without one. */
    List<String> columns() {
        return found.stream()
                .mapToObj(i -> i < headings.size() ? headings.get(i) : "")
                .toList();
    }
}
