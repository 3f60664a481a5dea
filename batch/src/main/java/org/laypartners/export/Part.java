package org.laypartners.export;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.laypartners.csv.HeadingText;

/**
 * One of several columns of a file that together answer one question: that of one choice, or of one line of a grid.
 *
 * @param index its place in the file's rows, from 0
 * @param label the choice, or the line of the grid; empty where the column holds the answer itself
 */
record Part(int index, String label) {
    private static final Set<String> TICKED = Set.of("1", "y", "yes", "true", "x", "checked", "selected");
    private static final Set<String> NOT_TICKED = Set.of("0", "n", "no", "false", "unchecked", "not selected");

    /** Whether a cell can be the tick of a choice: the choice again, a mark for yes or no, or what was typed for "Other". */
    boolean fits(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        return text.isEmpty()
                || isOther()
                || label.isEmpty()
                || TICKED.contains(text)
                || NOT_TICKED.contains(text)
                || HeadingText.fold(label).equals(HeadingText.fold(cell));
    }

    /** The choice that a cell says was made; empty when it was not. */
    Optional<String> choice(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || NOT_TICKED.contains(text)) {
            return Optional.empty();
        }
        if (label.isEmpty()) {
            return Optional.of(cell.strip());
        }
        boolean again = TICKED.contains(text) || HeadingText.fold(label).equals(HeadingText.fold(cell));
        return Optional.of(again ? label : "Other: " + cell.strip().replaceAll("\\R", " "));
    }

    private boolean isOther() {
        return HeadingText.fold(label).startsWith("other");
    }
}
