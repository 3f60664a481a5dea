package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreBytesTest {
    @TempDir
    private Path folder;

    /** Blocks of a disk have 4,096 bytes mostly; 4 MB are copied at a time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_096, 5_000, 4_194_304, 8_388_608, 9_000_001})
    void copiesEachByteEitherWay(int size) throws IOException {
        Path from = folder.resolve("from");
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Files.write(from, bytes);

        assertThat(copy(from, true)).isEqualTo(bytes);
        assertThat(copy(from, false)).isEqualTo(bytes);
    }

    private byte[] copy(Path from, boolean pastMemory) throws IOException {
        Path to = Files.writeString(folder.resolve("to"), "what was there before".repeat(1_000_000));
        try (StoreBytes bytes = StoreBytes.open(from, pastMemory)) {
            bytes.copyTo(to);
        }
        return Files.readAllBytes(to);
    }
}
