package org.laypartners.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinChecksumTest {
    private static final byte[] DIGITS = "123456789".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    /** The check values that the catalogue of parametrised CRC algorithms gives for CRC-32 and CRC-32C. */
    @Test
    void isBothChecksAndTheLength() {
        assertThat(TwinChecksum.of(DIGITS, 0))
                .isEqualTo("cbf43926" + "e3069283" + "00000009")
                .hasSize(TwinChecksum.LENGTH);
    }

    @Test
    void isTheSameHoweverTheBytesCome() throws IOException {
        TwinChecksum oneByOne = new TwinChecksum();
        for (byte digit : DIGITS) {
            oneByOne.write(digit);
        }
        assertThat(oneByOne.digits()).isEqualTo(TwinChecksum.of(DIGITS, 0));

        Path file = folder.resolve("large");
        byte[] large = new byte[200_000];
        large[199_999] = 7;
        Files.write(file, large);
        assertThat(TwinChecksum.of(file)).isEqualTo(TwinChecksum.of(large, 0));
    }

    @Test
    void isAnotherForOtherBytesAndForMoreOfThem() {
        byte[] zeros = new byte[4];
        assertThat(TwinChecksum.of(zeros, 0))
                .isNotEqualTo(TwinChecksum.of(zeros, 1))
                .isNotEqualTo(TwinChecksum.of(new byte[] {0, 0, 0, 1}, 0));
        assertThat(TwinChecksum.of(zeros, 1)).isEqualTo(TwinChecksum.of(new byte[3], 0));
    }
}
