package org.laypartners.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laypartners.cluster.ClusterTables.DAY;
import static org.laypartners.cluster.ClusterTables.FIRST;
import static org.laypartners.cluster.ClusterTables.NIGHT;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who has which rows, on a real PostgreSQL. */
class RangesTest {
    @RegisterExtension
    static final ClusterTables TABLES = new ClusterTables();

    private final JdbcTemplate jdbc = TABLES.jdbc;
    private final Ranges ranges = TABLES.ranges;
    private final Takings one = new Takings(jdbc, "one");
    private final Takings two = new Takings(jdbc, "two");

    @Test
    void whatComesFirstInTheNightIsTakenFirstInWhateverOrderItWasGiven() {
        assertThat(one.take().orElseThrow().step()).isEqualTo(10);
        assertThat(two.take().orElseThrow().step()).isEqualTo(11);
        assertThat(one.take().orElseThrow().step()).isEqualTo(20);
        assertThat(two.take()).isEmpty();
    }

    @Test
    void whatASilentWorkerHadIsGivenToAnotherWithItsPlaceAndTheSilentOneStoresNothingMore() {
        Range slow = one.take().orElseThrow();
        one.read(slow, new Ranges.Found("register", "", "", ""));
        one.noted(slow);
        one.advance(slow, 40);

        assertThat(ranges.takeFromTheDead(NIGHT, Duration.ofHours(1))).isZero();
        TABLES.makeSilent("one");
        assertThat(ranges.takeFromTheDead(NIGHT, Duration.ofSeconds(1))).isEqualTo(1);

        assertThatThrownBy(() -> one.advance(slow, 10)).isInstanceOf(LostRangeException.class);
        assertThatThrownBy(() -> one.done(slow)).isInstanceOf(LostRangeException.class);
        Range again = two.take().orElseThrow();
        assertThat(again.step()).isEqualTo(slow.step());
        assertThat(again.done()).isEqualTo(40);
        two.advance(again, 60);
        two.done(again);
    }

    @Test
    void aSignOfLifeKeepsARange() {
        assertThat(one.take()).isPresent();
        TABLES.makeSilent("one");
        one.beat();

        assertThat(ranges.takeFromTheDead(NIGHT, Duration.ofSeconds(1))).isZero();
    }

    @Test
    void anotherRunEndsAllThatWasGivenOut() {
        Range mine = one.take().orElseThrow();

        Ranges.endAll(jdbc);

        assertThatThrownBy(() -> one.advance(mine, 1)).isInstanceOf(LostRangeException.class);
        assertThat(two.take()).isEmpty();
    }

    @Test
    void aFailedRangeIsTriedByThreeWorkersAndThenKeepsItsReason() {
        for (int tries = 0; tries < 3; tries++) {
            Range taken = one.take().orElseThrow();
            assertThat(taken.step()).isEqualTo(10);
            one.failed(taken, "The disk is full.");
        }

        assertThat(one.take().orElseThrow().step()).isEqualTo(11);
        assertThat(ranges.fault(FIRST)).contains("The disk is full.");
    }

    @Test
    void onlyWhatNobodyMovesIsStuck() {
        assertThat(ranges.stuck(NIGHT, Duration.ofHours(1))).isZero();
        jdbc.update("update cluster_range set moved = moved - 5000");
        assertThat(ranges.stuck(NIGHT, Duration.ofSeconds(1))).isEqualTo(3);
        one.take();
        assertThat(ranges.stuck(NIGHT, Duration.ofSeconds(1))).isZero();
    }

    @Test
    void nothingIsNotedBeforeAllThatComesBeforeIsRead() {
        Range first = one.take().orElseThrow();
        Range middle = one.take().orElseThrow();
        Range last = two.take().orElseThrow();
        two.read(last, new Ranges.Found("register", "", "", ""));
        Turn turn = new Turn(jdbc, last, "register");

        assertThat(turn.mayNote()).isFalse();
        one.read(middle, new Ranges.Found("register", "", "", ""));
        one.read(first, new Ranges.Found("register", "", "", ""));
        assertThat(turn.mayNote()).as("the first file of the form is not noted").isFalse();
        one.noted(first);
        assertThat(turn.mayNote()).isTrue();
    }

    @Test
    void rangesThatHoldTheSameResponseAreStoredInOrder() {
        Range first = one.take().orElseThrow();
        Range later = two.take().orElseThrow();
        one.read(first, new Ranges.Found("register", "marks", "", ""));
        Turn turn = new Turn(jdbc, later, "register");

        assertThat(turn.mayStore("marks"::equals, () -> false)).isFalse();
        one.done(first);
        assertThat(turn.mayStore("marks"::equals, () -> false)).isTrue();
    }

    @Test
    void rangesThatTouchNothingOfEachOtherAreStoredAtOnce() {
        Range first = one.take().orElseThrow();
        Range later = two.take().orElseThrow();
        one.read(first, new Ranges.Found("register", "marks", "", ""));

        assertThat(new Turn(jdbc, later, "register").mayStore("others"::equals, () -> true))
                .isTrue();
        assertThat(new Turn(jdbc, later, "feedback").mayStore("marks"::equals, () -> true))
                .isTrue();
    }

    @Test
    void whatIsStoredAlreadyWaitsForTheFilesBefore() {
        one.take();
        one.take();
        Range second = two.take().orElseThrow();
        jdbc.update("update cluster_range set form = 'register', state = 'DONE' where place = 1");
        Turn turn = new Turn(jdbc, second, "register");

        assertThat(turn.mayStore(marks -> false, () -> true)).isFalse();
        assertThat(turn.mayStore(marks -> false, () -> false)).isTrue();
        ranges.forget(FIRST);
        assertThat(turn.mayStore(marks -> false, () -> true)).isTrue();
    }

    @Test
    void aFileHandedBackKeepsTheFilesOfItsFormWaiting() {
        Range first = one.take().orElseThrow();
        one.take();
        Range second = two.take().orElseThrow();
        one.handBack(first, "register");

        assertThat(ranges.isHandedBack(FIRST)).isTrue();
        assertThat(new Turn(jdbc, second, "register").mayStore(marks -> false, () -> false))
                .isFalse();
    }

    @Test
    void aLaterNightGoesOnWhereADeadOneWas() {
        Range taken = one.take().orElseThrow();
        one.advance(taken, 30);
        Ranges.endAll(jdbc);

        ranges.begin(FIRST, NIGHT + 1, 1, DAY, false);
        ranges.give(FIRST, 0, 100, 30);
        Optional<Range> again = two.take();

        assertThat(again.orElseThrow().done()).isEqualTo(30);
        assertThat(again.orElseThrow().night()).isEqualTo(NIGHT + 1);
        assertThat(again.orElseThrow().step()).isEqualTo(30);
    }
}
