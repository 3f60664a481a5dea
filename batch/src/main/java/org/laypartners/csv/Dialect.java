package org.laypartners.csv;

import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * How text is cut into cells.
 *
 * @param delimiter what stands between two cells: one character, or a comma with a space
 * @param quote what stands around a cell that holds a delimiter, a line break or a quote; a quote in it is doubled
 * @param escape what stands before a quote within a cell instead of a second quote; empty where quotes are doubled
 */
public record Dialect(String delimiter, char quote, Optional<Character> escape) {
    /** What nearly every file is written in (RFC 4180). */
    static final Dialect RFC_4180 = new Dialect(",", '"', Optional.empty());

    CSVFormat format() {
        CSVFormat.Builder builder = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setQuote(quote)
                .setIgnoreEmptyLines(false);
        escape.ifPresent(builder::setEscape);
        return builder.get();
    }

    boolean isDelimiterAt(String text, int at) {
        return text.startsWith(delimiter, at);
    }

    /** The delimiter in words, with what else is unusual, for example {@code comma} or {@code tab, quoted with '}. */
    public String inWords() {
        return name()
                + (quote == '"' ? "" : ", quoted with " + quote)
                + escape.map(mark -> ", quotes escaped with " + mark).orElse("");
    }

    private String name() {
        return switch (delimiter) {
            case "," -> "comma";
            case ", " -> "comma and space";
            case ";" -> "semicolon";
            case "\t" -> "tab";
            case "|" -> "vertical bar";
            default -> "space";
        };
    }
}
