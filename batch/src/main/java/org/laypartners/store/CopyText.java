package org.laypartners.store;

import java.util.List;

/** Rows in the text format of PostgreSQL's {@code COPY}: a tab between values, a line for each row, its place first. */
final class CopyText {
    private CopyText() {}

    static String of(List<ResponseRow> rows) {
        StringBuilder text = new StringBuilder(rows.size() * 1_024);
        for (int place = 0; place < rows.size(); place++) {
            text.append(place);
            for (Object value : rows.get(place).values()) {
                text.append('\t');
                add(text, value.toString());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
