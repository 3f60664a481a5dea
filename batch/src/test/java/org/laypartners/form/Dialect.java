package org.laypartners.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** How a table is written down; {@code mark} is the byte order mark, empty for none. */
record Dialect(char delimiter, char quote, boolean quoteAll, String lineEnd, Charset charset, boolean mark) {
    static Dialect of(Random random) {
        Charset charset = MadeTable.any(
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1252")),
                random);
        return new Dialect(
                MadeTable.any(List.of(',', ',', ';', '\t', '|'), random),
                '"',
                random.nextBoolean(),
                MadeTable.any(List.of("\r\n", "\n", "\r"), random),
                charset,
                random.nextBoolean() && !charset.name().equals("windows-1252"));
    }

    /** Round every cell: here and there, they could not be told from those of prose. */
    static Dialect withApostrophes(Random random) {
        Dialect other = of(random);
        return new Dialect(other.delimiter, '\'', true, other.lineEnd, other.charset, other.mark);
    }

    String cell(String text) {
        String quoted = quote + text.replace("" + quote, "" + quote + quote) + quote;
        return quoteAll || mustBeQuoted(text) ? quoted : text;
    }

    private boolean mustBeQuoted(String text) {
        return !text.equals(text.strip())
                || text.chars().anyMatch(c -> c == delimiter || c == quote || c == '\n' || c == '\r');
    }

    String line(List<String> cells) {
        return String.join("" + delimiter, cells.stream().map(this::cell).toList()) + lineEnd;
    }

    byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(((mark ? "\uFEFF" : "") + text).getBytes(charset));
        return out.toByteArray();
    }
}
