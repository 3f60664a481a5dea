package org.laypartners.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTest {

    @TempDir
    Path folder;

    @Test
    void writesWhatWasReadWithoutChangingAValue() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), "a;b;\n=1+1;\"x \"\"y\"\";\nz\";\n\n2;ü;\n");
        Export export = ((Reading.Opened) Exports.open(file, ExportLimits.DEFAULTS)).export();
        Path target = folder.resolve("out.csv");

        Transcript.write(export, target);

        assertThat(target).hasContent("a,b\r\n=1+1,\"x \"\"y\"\";\nz\"\r\n2,ü\r\n");
    }

    @Test
    void saysHowAFileWasRead() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), "a;b;\n1;2;\n\n3;4;\n");
        Export export = ((Reading.Opened) Exports.open(file, ExportLimits.DEFAULTS)).export();

        assertThat(Transcript.describe(export))
                .isEqualTo(
                        "a plain table, UTF-8, semicolon, 1 header row; tolerated: trailing empty columns, 1 blank row");
    }
}
