package org.laypartners.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Presence;

class StayTest {
    private static final LocalDateTime LATER = Lines.TWO.plusMinutes(70);

    @Test
    void countsTwoDevicesAtOnceOnce() {
        assertThat(minutes(spans(Lines.TWO, "0-60"), spans(Lines.TWO, "30-90"))).isEqualTo(90);
        assertThat(minutes(spans(Lines.TWO, "0-60"), spans(Lines.TWO, "10-20"))).isEqualTo(60);
    }

    @Test
    void addsSessionsOfARestartedMeeting() {
        assertThat(minutes(spans(Lines.TWO, "0-60"), spans(LATER, "0-30"))).isEqualTo(90);
        assertThat(minutes(told(Lines.TWO, 60), told(LATER, 30))).isEqualTo(90);
        assertThat(minutes(spans(Lines.TWO, "0-60"), told(LATER, 30))).isEqualTo(90);
    }

    @Test
    void takesTheLongerOfTwoInOneSessionWhereNothingTellsWhen() {
        assertThat(minutes(told(Lines.TWO, 40), told(Lines.TWO, 25))).isEqualTo(40);
        assertThat(minutes(spans(Lines.TWO, "0-30"), told(Lines.TWO, 25))).isEqualTo(30);
        assertThat(minutes(spans(Lines.TWO, "0-30"), told(Lines.TWO, 45))).isEqualTo(45);
    }

    @Test
    void countsWhatAMinuteByMinuteTallyCounts() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            BitSet tally = new BitSet();
            List<Presence> presences = new ArrayList<>();
            for (int device = 0; device < 2 + random.nextInt(3); device++) {
                int session = random.nextInt(3) * 45;
                StringBuilder spans = new StringBuilder();
                int at = random.nextInt(20);
                for (int span = 0; span <= random.nextInt(3); span++) {
                    int end = at + 1 + random.nextInt(30);
                    spans.append(spans.isEmpty() ? "" : " ")
                            .append(at)
                            .append('-')
                            .append(end);
                    tally.set(session + at, session + end);
                    at = end + 1 + random.nextInt(10);
                }
                presences.add(spans(Lines.TWO.plusMinutes(session), spans.toString()));
            }
            assertThat(Stay.minutes(presences)).isEqualTo(tally.cardinality());
        }
    }

    @Test
    void saysTheSameOnceWhenSomebodyWasThereIsForgotten() {
        long united = minutes(spans(Lines.TWO, "0-60"), spans(Lines.TWO, "30-90"), spans(LATER.plusHours(1), "0-10"));

        assertThat(minutes(told(Lines.TWO, united), told(Lines.TWO, 0), told(LATER.plusHours(1), 0)))
                .isEqualTo(united);
    }

    private static long minutes(Presence... presences) {
        return Stay.minutes(List.of(presences));
    }

    private static Presence spans(LocalDateTime session, String spans) {
        return Lines.there("Letters group", session, "Amina", "", 0, spans);
    }

    private static Presence told(LocalDateTime session, long minutes) {
        return Lines.there("Letters group", session, "Amina", "", minutes, "");
    }
}
