package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.feedback;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.response.Feedback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which of several versions of one response stands in the end, in every order in which their files can arrive. */
class VersionsTest {
    private static final LocalDateTime SECOND_LATER = NOON.plusSeconds(1);

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore(folder.resolve("lay-partners.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theLaterChangeStandsThoughTheOthersCameInAMendedSheetOrALaterFile() {
        assertEndsAt(
                5,
                version(5, SECOND_LATER, NOON, false),
                version(2, NOON, NOON.plusDays(9), true),
                version(3, NOON, NOON.plusDays(8), false));
    }

    @Test
    void atTheSameMomentAMendedOneStandsThoughAnotherFileIsLater() {
        assertEndsAt(
                5,
                version(5, NOON, NOON, true),
                version(2, NOON, NOON.plusDays(9), false),
                version(3, NOON, NOON.plusDays(8), false));
    }

    @Test
    void ofTwoMendedOnesTheLaterSheetStands() {
        assertEndsAt(
                5,
                version(5, NOON, SECOND_LATER, true),
                version(2, NOON, NOON, true),
                version(3, NOON, NOON.plusDays(9), false));
    }

    @Test
    void atTheSameMomentTheLaterFileStands() {
        assertEndsAt(
                5,
                version(5, NOON, NOON.plusSeconds(2), false),
                version(2, NOON, SECOND_LATER, false),
                version(3, NOON, NOON, false));
    }

    @Test
    void anAnswerChangedBackStandsAgainstTheOneBetween() {
        assertEndsAt(
                2,
                version(2, NOON, NOON, false),
                version(5, NOON, SECOND_LATER, false),
                version(2, NOON, NOON.plusSeconds(2), false));
    }

    @Test
    void anAnswerMendedToWhatItWasStandsAgainstALaterFile() {
        assertEndsAt(
                2,
                version(2, NOON, NOON, false),
                version(2, NOON, SECOND_LATER, true),
                version(5, NOON, NOON.plusDays(1), false));
    }

    @Test
    void aChangeAfterTheMendingStands() {
        assertEndsAt(
                4,
                version(2, NOON, NOON, false),
                version(5, NOON, SECOND_LATER, true),
                version(4, NOON.plusHours(1), NOON.plusDays(1), false));
    }

    @Test
    void whereNothingTellsThemApartTheLastToComeStands() {
        store.responses.save(List.of(version(2, NOON, NOON, true)));

        assertThat(store.responses.save(List.of(version(3, NOON, NOON, true)))).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(rating()).isEqualTo(3);
    }

    @Test
    void whatWasStoredBeforeCountsAsWrittenWhenItWasLastChanged() {
        Path old = folder.resolve("old.db");
        try (var source = StoreFile.open(old)) {
            Flyway.configure().dataSource(source).target("3").load().migrate();
            new JdbcTemplate(source).update("""
                            insert into response (form, response_key, kind, happened_on, submitted, modified, answers,
                                                  fingerprint, file_sha256, file_row)
                            values ('feedback', '1', 'Feedback', '2026-10-06', '2026-10-06T11:00',
                                    '2026-10-06T12:00', '{}', 'none', 'f', 2)
                            """);
        }
        try (TestStore upgraded = new TestStore(old)) {
            assertThat(upgraded.jdbc.queryForObject("select written from response", String.class))
                    .isEqualTo("2026-10-06T12:00");
            assertThat(upgraded.responses.save(List.of(version(5, NOON, NOON.minusSeconds(1), false))))
                    .isEqualTo(new Tally(0, 0, 1, 0));
            assertThat(upgraded.responses.save(List.of(version(5, NOON, SECOND_LATER, false))))
                    .isEqualTo(new Tally(0, 1, 0, 0));
        }
    }

    /** Saves the versions in each order, one by one and in one batch. */
    private void assertEndsAt(int rating, ReadyResponse... versions) {
        List<List<ReadyResponse>> orders = orders(List.of(versions));
        assertThat(orders).hasSize(6);
        for (List<ReadyResponse> order : orders) {
            store.jdbc.update("delete from response");
            order.forEach(version -> store.responses.save(List.of(version)));
            assertThat(rating()).as("one by one: %s", order).isEqualTo(rating);
            store.jdbc.update("delete from response");
            store.responses.save(order);
            assertThat(rating()).as("in one batch: %s", order).isEqualTo(rating);
        }
    }

    private static List<List<ReadyResponse>> orders(List<ReadyResponse> versions) {
        if (versions.isEmpty()) {
            return List.of(List.of());
        }
        List<List<ReadyResponse>> orders = new ArrayList<>();
        for (ReadyResponse first : versions) {
            List<ReadyResponse> rest = new ArrayList<>(versions);
            rest.remove(first);
            orders(rest)
                    .forEach(order -> orders.add(
                            Stream.concat(Stream.of(first), order.stream()).toList()));
        }
        return orders;
    }

    private int rating() {
        try (Stream<Feedback> all = store.responses.feedback()) {
            return all.findFirst().orElseThrow().answers().rating("c01").orElseThrow();
        }
    }

    private static ReadyResponse version(int rating, LocalDateTime modified, LocalDateTime written, boolean mended) {
        return ReadyResponse.of(
                new Received(feedback("1", NOON, modified, rating), "f".repeat(64), 2, written, mended));
    }
}
