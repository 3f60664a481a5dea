package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timer, a person and another timer start at the same moment. */
class TenStartsTest {
    private static final int STARTS = 10;

    @TempDir
    private Path folder;

    @Test
    void oneWorksAndNineSayThatAnotherDoes() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        // A file that was written just now is waited for: whoever works still does when the last one has started.
        new Trust(data).drop("register.csv", Registers.of("M1").getBytes(StandardCharsets.UTF_8), Instant.now());

        List<Started> all = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            all.add(Started.on(data, "nightly"));
        }
        List<Integer> exits = new ArrayList<>();
        for (Started one : all) {
            exits.add(one.end());
            if (exits.get(exits.size() - 1) == 3) {
                assertThat(one.said())
                        .contains("Another run is at work in " + data + ".")
                        .doesNotContain("Exception");
            }
        }

        assertThat(exits).contains(0);
        assertThat(Collections.frequency(exits, 0) + Collections.frequency(exits, 3))
                .isEqualTo(STARTS);
        assertThat(data.resolve("inbox")).isEmptyDirectory();
        assertThat(data.resolve("public/index.html")).exists();
    }
}
