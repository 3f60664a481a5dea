package org.laypartners.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
    @ParameterizedTest
    @CsvSource({
        "Feedback on projects(1-25).xlsx, Feedback on projects(1-25).xlsx",
        "../../x.csv, _.._x.csv",
        "..\\..\\x.csv, _.._x.csv",
        "a$(reboot);.csv, a_(reboot)_.csv",
        "-rf.csv, rf.csv",
        ".hidden, hidden",
        "CON.csv, _CON.csv",
        "'trailing. . ', trailing",
        "..., file"
    })
    void keepsWhatIsSafe(String name, String safe) {
        assertThat(SafeName.of(name, UTF_8)).isEqualTo(safe);
    }

    @Test
    void leavesOutWhatCannotBeSeen() {
        assertThat(SafeName.of("ro\nws\u202Evsc.exe\u0000\u200B.csv", UTF_8)).isEqualTo("rowsvsc.exe.csv");
    }

    @Test
    void writesNoAccentWhereTheDiskKnowsNone() {
        assertThat(SafeName.of("Zoë's café.csv", US_ASCII)).isEqualTo("Zo__s caf_.csv");
        assertThat(SafeName.of("Zoë.csv", UTF_8)).isEqualTo("Zoë.csv");
    }

    @Test
    void cutsALongNameToWhatADiskTakesAndKeepsItsEnding() {
        String safe = SafeName.of("協".repeat(100) + "𝒢".repeat(100) + ".xlsx", UTF_8);

        assertThat(safe.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(180);
        assertThat(safe).startsWith("協協").endsWith("協.xlsx");
        assertThat(SafeName.of("a".repeat(400), UTF_8)).hasSize(180);
    }
}
