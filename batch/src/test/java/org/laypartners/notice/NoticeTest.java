package org.laypartners.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.monitoring.Health;

class NoticeTest {
    @Test
    void aGoodNightIsToldInCounts() {
        Notice notice = Nights.notice(Nights.GOOD);

        assertThat(notice.subject()).isEqualTo("Lay partners: the night of 6 October 2026 ended well");
        assertThat(notice.text()).isEqualTo("""
                        The night of 6 October 2026 ended well at 02:04.
                        Live now: release 2026-10-06-1.

                        Files: 6 dealt with, 0 left in the inbox.
                        Rows: 14 new, 2 replaced, 7 known, 0 refused.

                        This message holds no names and no answers.
                        """);
    }

    @Test
    void whatNeedsAPersonIsSaid() {
        assertThat(Nights.notice(Nights.good(0, 3)).subject()).endsWith(" needs you");
        assertThat(Nights.notice(Nights.good(0, 3)).text())
                .contains("Refused rows must be mended. The page \"Last night\" in the staff reports says what to do.");
        assertThat(Nights.notice(Nights.good(1, 0)).text()).contains("Files wait in the inbox. The page");
    }

    @Test
    void aNightThatFailedSaysWhyAndWhenOneLastWentWell() {
        Notice notice = Nights.notice(Nights.FAILED);

        assertThat(notice.subject()).isEqualTo("Lay partners: the night of 7 October 2026 failed");
        assertThat(notice.text())
                .contains("The disk is full. Make room, then run again.")
                .contains("The last good night was that of 6 October 2026.");
        assertThat(Notice.of(new Health.Report(Nights.FAILED, Optional.empty()), 0)
                        .text())
                .contains("No night has ended well yet.");
    }

    @Test
    void messagesThatWereLostAreOwnedUpTo() {
        assertThat(Notice.of(Nights.report(Nights.GOOD), 1).text())
                .contains("The message before this one could not be sent.");
        assertThat(Notice.of(Nights.report(Nights.GOOD), 4).text())
                .contains("The 4 messages before this one could not be sent.");
    }

    @ParameterizedTest
    @CsvSource({
        "ALWAYS, true, true, true",
        "ATTENTION, false, true, true",
        "FAILURE, false, false, true",
    })
    void onlyTheNightsAskedForAreTold(Occasion when, boolean good, boolean refused, boolean failed) {
        assertThat(when.calls(Nights.GOOD)).isEqualTo(good);
        assertThat(when.calls(Nights.good(0, 1))).isEqualTo(refused);
        assertThat(when.calls(Nights.good(1, 0))).isEqualTo(refused);
        assertThat(when.calls(Nights.FAILED)).isEqualTo(failed);
    }
}
