package org.laypartners.rights;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.laypartners.erasure.Traces;

/** Writes a text without a person: without their own records, and with what names them taken out of all others. */
final class TextCleaning {
    private final Traces traces;

    TextCleaning(Traces traces) {
        this.traces = traces;
    }

    /**
     * Writes the one file without the person into the other.
     *
     * @return how many records were left out
     */
    long clean(Path from, Path to) throws IOException {
        Charset charset = FileText.charset(from);
        long leftOut = 0;
        try (Reader reader = FileText.reader(from, charset);
                Writer writer = FileText.writer(to, charset)) {
            TextRecords records = new TextRecords(reader);
            for (Optional<String> next = records.next(); next.isPresent(); next = records.next()) {
                String record = next.get();
                String left = traces.own(record) ? Traces.ERASED : traces.erasedFrom(record);
                if (left.equals(Traces.ERASED)) {
                    leftOut++;
                } else {
                    writer.write(left);
                }
            }
        }
        return leftOut;
    }
}
