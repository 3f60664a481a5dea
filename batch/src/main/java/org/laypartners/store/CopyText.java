package org.laypartners.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.postgresql.util.ByteStreamWriter;

/**
 * Rows in the text format of PostgreSQL's {@code COPY}: a tab between values, a line for each row, its place first. In
 * bytes, because the driver turns text into bytes piece by piece, and spoils a letter of two halves where it cuts.
 */
final class CopyText implements ByteStreamWriter {
    private final ByteArrayOutputStream bytes;

    private CopyText(ByteArrayOutputStream bytes) {
        this.bytes = bytes;
    }

    static CopyText of(List<ResponseRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(rows.size() * 1_024);
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < rows.size(); place++) {
            text.setLength(0);
            text.append(place);
            for (Object value : rows.get(place).values()) {
                text.append('\t');
                add(text, value.toString());
            }
            text.append('\n');
            bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return new CopyText(bytes);
    }

    @Override
    public int getLength() {
        return bytes.size();
    }

    @Override
    public void writeTo(ByteStreamTarget target) throws IOException {
        bytes.writeTo(target.getOutputStream());
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
