package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.answers;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Feedback;
import org.laypartners.response.Presence;
import org.laypartners.response.ResponseId;

/** When somebody was in an online meeting, which is forgotten once the person is matched. */
class SpansTest extends OnBothDatabases {
    @Test
    void forgetsWhenSomebodyWasThereAndKeepsForHowLong() {
        save(NOON, presence("1", "0-35 41-60", 54), presence("2", "0-60", 60));

        store.responses.forgetSpans(Map.of(id("1"), 40L, id("not there"), 1L));

        assertThat(presences()).extracting(Presence::spans).containsExactly(Optional.empty(), Optional.of("0-60"));
        assertThat(presences()).extracting(Presence::minutes).containsExactly(new BigDecimal(40), new BigDecimal(60));
    }

    @Test
    void theSameReportDroppedAgainChangesNothingAndBringsNoSpansBack() {
        save(NOON, presence("1", "0-35 41-60", 54));
        store.responses.forgetSpans(Map.of(id("1"), 40L));

        assertThat(save(NOON, presence("1", "0-35 41-60", 54))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(save(NOON.plusDays(1), presence("1", "0-35 41-60", 54))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(presences()).extracting(Presence::spans).containsExactly(Optional.empty());
    }

    @Test
    void aReportThatSaysSomethingElseReplacesThePresence() {
        save(NOON, presence("1", "0-35 41-60", 54));
        store.responses.forgetSpans(Map.of(id("1"), 40L));

        assertThat(save(NOON.plusDays(1), presence("1", "0-60", 60))).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(presences()).extracting(Presence::spans).containsExactly(Optional.of("0-60"));
    }

    @Test
    void whatWasStoredWithSpansInItsFingerprintIsKnownAgainOnceTheyAreForgotten() {
        save(NOON, presence("1", "0-60", 60));
        store.jdbc.update("update response set fingerprint = 'as an older version took it'");

        store.responses.forgetSpans(Map.of(id("1"), 40L));

        assertThat(save(NOON, presence("1", "0-60", 60))).isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void forgetsThoseOfThousandsAndNothingOfOtherForms() {
        ResponseId other = new ResponseId("feedback", "1");
        store.responses.save(List.of(TestStore.received(
                new Feedback(other, NOON, NOON, answers("pre_spans", new Answer.Words("no such thing"))))));
        List<Presence> many = IntStream.range(0, 1_200)
                .mapToObj(number -> presence("n" + number, "0-60", 60))
                .toList();
        save(NOON, many.toArray(Presence[]::new));
        Map<ResponseId, Long> all = new HashMap<>();
        many.forEach(presence -> all.put(presence.id(), 60L));
        all.put(other, 60L);

        store.responses.forgetSpans(all);

        assertThat(presences()).hasSize(1_200).allMatch(one -> one.spans().isEmpty());
        try (Stream<Feedback> feedback = store.responses.feedback()) {
            assertThat(feedback.findFirst().orElseThrow().answers().words("pre_spans"))
                    .isPresent();
        }
    }

    @Test
    void knowsTheDaysOfMeetingsOnce() {
        assertThat(store.responses.meetingDays()).isEmpty();
        save(NOON, presence("1", "0-60", 60));
        store.responses.save(Stream.of(
                        TestStore.line("a", "LP-04", NOON.minusDays(7)),
                        TestStore.line("b", "LP-05", NOON.minusDays(7)),
                        TestStore.line("c", "LP-04", NOON.minusDays(30)))
                .map(TestStore::received)
                .toList());

        assertThat(store.responses.meetingDays())
                .containsExactlyInAnyOrder(
                        NOON.minusDays(7).toLocalDate(), NOON.minusDays(30).toLocalDate());
    }

    private Tally save(LocalDateTime written, Presence... presences) {
        return store.responses.save(Stream.of(presences)
                .map(presence -> ReadyResponse.of(new Received(presence, "f".repeat(64), 2, written, false)))
                .toList());
    }

    private List<Presence> presences() {
        try (Stream<Presence> all = store.responses.presences()) {
            return all.toList();
        }
    }

    private static Presence presence(String key, String spans, int minutes) {
        return new Presence(
                id(key),
                NOON,
                NOON,
                answers(
                        "pre_name", new Answer.Words("Carys Kestrelman"),
                        "pre_minutes", new Answer.Amount(new BigDecimal(minutes)),
                        "pre_spans", new Answer.Words(spans)));
    }

    private static ResponseId id(String key) {
        return new ResponseId("teams-report", key);
    }
}
