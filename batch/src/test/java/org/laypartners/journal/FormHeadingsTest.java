package org.laypartners.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.journal.Drift.Kind.GONE;
import static org.laypartners.journal.Drift.Kind.NEW_UNUSED;
import static org.laypartners.journal.Drift.Kind.NEW_USED;
import static org.laypartners.store.TestStore.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.store.FileId;
import org.laypartners.store.OnBothDatabases;

/** When the headings of a form's exports changed, and since which file. */
class FormHeadingsTest extends OnBothDatabases {
    private static final LocalDate DAY = NOON.toLocalDate();

    private FormHeadings headings;

    @BeforeEach
    void open() {
        headings = new FormHeadings(store.jdbc);
    }

    @Test
    void ofTheFirstFileOnlyTheUnusedHeadingsAreNews() {
        assertThat(note(1, Set.of("rating", "words"), Set.of("tea", "colour")))
                .containsExactly(drift("colour", NEW_UNUSED, 1), drift("tea", NEW_UNUSED, 1));
        assertThat(note(2, Set.of("rating", "words"), Set.of("tea", "colour"))).isEmpty();
    }

    @Test
    void aHeadingNeverSeenBeforeIsNewsInALaterFile() {
        note(1, Set.of("rating"), Set.of());

        assertThat(note(2, Set.of("rating", "words"), Set.of("tea")))
                .containsExactly(drift("tea", NEW_UNUSED, 2), drift("words", NEW_USED, 2));
        assertThat(note(3, Set.of("rating", "words"), Set.of("tea"))).isEmpty();
    }

    @Test
    void aHeadingIsGoneOnceUntilItComesBack() {
        note(1, Set.of("rating", "words"), Set.of());

        assertThat(note(2, Set.of("rating"), Set.of())).containsExactly(drift("words", GONE, 2));
        assertThat(note(3, Set.of("rating"), Set.of())).isEmpty();
        assertThat(headings.all()).containsExactly(drift("words", GONE, 2));

        assertThat(note(4, Set.of("rating", "words"), Set.of())).isEmpty();
        assertThat(headings.all()).isEmpty();
        assertThat(note(5, Set.of("rating"), Set.of())).containsExactly(drift("words", GONE, 5));
    }

    @Test
    void aRewordedQuestionIsOneHeadingGoneAndOneNew() {
        note(1, Set.of("rating"), Set.of());

        assertThat(note(2, Set.of("your rating"), Set.of()))
                .containsExactly(drift("your rating", NEW_USED, 2), drift("rating", GONE, 2));
    }

    @Test
    void theSameFileNotedAgainSaysTheSameAndChangesNothing() {
        note(1, Set.of("rating", "words"), Set.of("tea"));
        List<Drift> first = note(2, Set.of("rating"), Set.of("tea", "colour"));
        note(3, Set.of("rating", "words"), Set.of("tea", "colour"));
        List<Drift> before = headings.all();

        assertThat(first).hasSize(2);
        assertThat(note(3, Set.of("rating", "words"), Set.of("tea", "colour"))).isEmpty();
        assertThat(note(1, Set.of("rating", "words"), Set.of("tea"))).containsExactly(drift("tea", NEW_UNUSED, 1));
        assertThat(headings.all()).isEqualTo(before);
    }

    @Test
    void aRunThatDiedWhileNotingLeavesNoHalfABaseLine() {
        store.transaction().executeWithoutResult(status -> {
            note(1, Set.of("rating", "words"), Set.of());
            status.setRollbackOnly();
        });

        assertThat(note(1, Set.of("rating", "words"), Set.of())).isEmpty();
        assertThat(note(2, Set.of("rating", "words"), Set.of())).isEmpty();
    }

    @Test
    void anUnusedHeadingThatANewDefinitionAcceptsIsNoLongerReported() {
        note(1, Set.of("rating"), Set.of("tea"));

        assertThat(note(2, Set.of("rating", "tea"), Set.of())).isEmpty();
        assertThat(headings.all()).isEmpty();
    }

    @Test
    void eachFormAndEachToolHasABaseLineOfItsOwn() {
        note(1, Set.of("rating"), Set.of());

        assertThat(headings.note("feedback", 1, "Google Forms", Set.of("words"), Set.of(), file(2), "2.csv", DAY))
                .isEmpty();
        assertThat(headings.note("register", 1, "Microsoft Forms", Set.of("day"), Set.of(), file(3), "3.csv", DAY))
                .isEmpty();
    }

    @Test
    void remembersByWhichVersionOfTheFormAFileWasRead() {
        note(1, Set.of("rating", "words"), Set.of());
        headings.note(
                "feedback",
                2,
                "Microsoft Forms",
                Set.of("rating", "more"),
                Set.of(),
                file(2),
                "2.csv",
                DAY.plusDays(1));

        assertThat(headings.all()).hasSize(2).allSatisfy(drift -> {
            assertThat(drift.version()).isEqualTo(2);
            assertThat(drift.sinceFile()).isEqualTo("2.csv");
            assertThat(drift.sinceDay()).isEqualTo(DAY.plusDays(1));
        });
    }

    @Test
    void keepsOnlyTheStartOfALongHeading() {
        String face = "\uD83D\uDE00";

        assertThat(note(1, Set.of(), Set.of("x".repeat(121), "y".repeat(120), "z".repeat(119) + face)))
                .extracting(Drift::heading)
                .containsExactly("x".repeat(120), "y".repeat(120), "z".repeat(119));
        assertThat(note(2, Set.of(), Set.of("x".repeat(999), "y".repeat(120), "z".repeat(119) + face)))
                .isEmpty();
    }

    private List<Drift> note(int number, Set<String> used, Set<String> unused) {
        return headings.note("feedback", 1, "Microsoft Forms", used, unused, file(number), number + ".csv", DAY);
    }

    private static FileId file(int number) {
        return new FileId(String.valueOf(number).repeat(64), "d1");
    }

    private static Drift drift(String heading, Drift.Kind kind, int file) {
        return new Drift("feedback", 1, heading, kind, file + ".csv", DAY);
    }
}
