package org.laypartners.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.laypartners.sheet.Cell;

/**
 * One value of a report: as a spreadsheet keeps it, and as a page shows it.
 *
 * @param text what a page shows, unless it shows tags
 * @param tags words that a page sets off from the rest, such as access needs
 * @param tone of the tags: {@code good}, {@code info}, {@code warn} or {@code plain}
 * @param spread a bar to show before the text
 * @param look {@code day} for a date, which stays on one line; {@code own} for somebody's own words, which keep their line
 *     breaks; empty for anything else
 * @param href where the text links to, from the page; empty for nowhere
 */
public record Field(
        Cell cell, String text, List<String> tags, String tone, Optional<Spread> spread, String look, String href) {
    public static final String GOOD = "good";
    public static final String WARN = "warn";
    public static final String PLAIN = "plain";

    public Field {
        tags = List.copyOf(tags);
    }

    public static Field of(String text) {
        return shown(Cell.of(text), text);
    }

    public static Field of(long number) {
        return shown(Cell.of(number), Words.number(number));
    }

    public static Field of(LocalDate day) {
        return new Field(Cell.of(day), Words.day(day), List.of(), PLAIN, Optional.empty(), "day", "");
    }

    public static Field of(Optional<LocalDate> day, String otherwise) {
        return day.map(Field::of).orElseGet(() -> shown(Cell.empty(), otherwise));
    }

    public static Field of(OptionalInt number, String otherwise) {
        return number.isPresent() ? of(number.getAsInt()) : shown(Cell.empty(), otherwise);
    }

    /** To one decimal place, half rounded up. */
    public static Field of(OptionalDouble number, String otherwise) {
        if (number.isEmpty()) {
            return shown(Cell.empty(), otherwise);
        }
        BigDecimal rounded = BigDecimal.valueOf(Math.round(number.getAsDouble() * 10), 1);
        return shown(new Cell.Amount(rounded), rounded.toPlainString());
    }

    public static Field tag(String text, String tone) {
        return flags(List.of(text), tone);
    }

    /** Each on a page as a tag; in a spreadsheet one after the other. */
    public static Field flags(List<String> texts, String tone) {
        String all = String.join("; ", texts);
        return new Field(Cell.of(all), all, texts, tone, Optional.empty(), "", "");
    }

    public static Field ownWords(String text) {
        return new Field(Cell.of(text), text, List.of(), PLAIN, Optional.empty(), "own", "");
    }

    /** A percentage, with how many answers it is of: {@code 75 (of 12)}. A spreadsheet has the percentage alone. */
    public static Field counted(int percent, int of) {
        return shown(Cell.of(percent), percent + " (of " + Words.number(of) + ")");
    }

    /** Text that links to another place. */
    public static Field link(String text, String href) {
        return new Field(Cell.of(text), text, List.of(), PLAIN, Optional.empty(), "", href);
    }

    /** A bar with its numbers in words; for pages only. */
    public static Field bar(Spread spread, String text) {
        return new Field(Cell.of(text), text, List.of(), PLAIN, Optional.of(spread), "", "");
    }

    public boolean isNumber() {
        return cell instanceof Cell.Amount;
    }

    private static Field shown(Cell cell, String text) {
        return new Field(cell, text, List.of(), PLAIN, Optional.empty(), "", "");
    }
}
