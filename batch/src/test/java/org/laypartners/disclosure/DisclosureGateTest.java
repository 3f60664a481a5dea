package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.laypartners.measure.Agreement;
import org.laypartners.measure.Count;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;

class DisclosureGateTest {
    private final DisclosureGate gate = new DisclosureGate(DisclosureRule.LEAST, LocalDate.of(2026, 10, 6));

    @Test
    void hidesSevenButShowsEight() {
        assertThat(shown(0, 1, 7, 8, 12, 13, 17, 18))
                .containsExactly("0", "fewer than 8", "fewer than 8", "10", "10", "15", "15", "20");
    }

    @Test
    void aTotalIsTheSumOfTheRowsShown() {
        assertThat(breakdown(20, 12).total()).contains("30");
        assertThat(breakdown(20, 12, 4).total()).contains("30 (rows shown)");
        assertThat(breakdown(3, 4).total()).isEmpty();
    }

    @Test
    void thingsAreExact() {
        PublicTable table = gate.publish(new Measure.Things(heading(), counts(1, 7, 12)));

        assertThat(table.rows()).extracting(PublicRow::shown).containsExactly("1", "7", "12");
        assertThat(table.total()).contains("20");
        assertThat(table.sentence()).startsWith("20 ");
    }

    @Test
    void aSplitIsShownWhollyOrNotAtAll() {
        assertThat(split(20, 7).rows()).extracting(PublicRow::shown).containsExactly("not shown", "not shown");
        assertThat(split(0, 20).rows()).extracting(PublicRow::shown).containsExactly("not shown", "not shown");
        assertThat(split(20, 8).rows()).extracting(PublicRow::shown).containsExactly("20", "10");
        assertThat(split(20, 7).sentence()).doesNotContainPattern("[0-9]");
    }

    @Test
    void aShareComesFromShownValuesAndALargeEnoughBase() {
        assertThat(split(20, 8).rows().get(0).share()).contains("about 67 percent");
        assertThat(split(8, 8).rows().get(0).share()).contains("about half");
        assertThat(agree(13, 20).share()).contains("most");
        assertThat(agree(13, 17).share()).isEmpty();
        assertThat(agree(8, 17).share()).contains("more than half");
        assertThat(agree(8, 24).share()).contains("about 40 percent");
    }

    @Test
    void neverSaysThatEverybodyOrNobodyAgrees() {
        assertThat(agree(30, 30).share()).isEmpty();
        assertThat(agree(0, 30).shown()).isEqualTo("fewer than 8");
        assertThat(agree(0, 30).share()).isEmpty();
        assertThat(agree(7, 30).share()).isEmpty();
    }

    @Test
    void wordsForSharesTurnWhereTheRuleSays() {
        assertThat(Share.words(75, 100)).isEqualTo("most");
        assertThat(Share.words(74, 100)).isEqualTo("more than half");
        assertThat(Share.words(56, 100)).isEqualTo("more than half");
        assertThat(Share.words(55, 100)).isEqualTo("about half");
        assertThat(Share.words(45, 100)).isEqualTo("about half");
        assertThat(Share.words(44, 100)).isEqualTo("less than half");
    }

    @Test
    void settingsMayBeStricterButNeverLaxer() {
        assertThat(new DisclosureRule(12, 10, 50).inWords(11)).isEqualTo("fewer than 12");
        assertThatThrownBy(() -> new DisclosureRule(7, 5, 25)).hasMessageContaining("under 8");
        assertThatThrownBy(() -> new DisclosureRule(8, 4, 25)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosureRule(8, 5, 24)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void noHiddenCountCanBeWorkedOut(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 50) Integer> people) {
        PublicTable table = gate.publish(new Measure.Breakdown(heading(), true, labelled(people)));
        List<Set<Integer>> possible = new Attacker(table).possible();

        for (int row = 0; row < people.size(); row++) {
            assertThat(possible.get(row)).contains(people.get(row));
            if (people.get(row) > 0) {
                assertThat(possible.get(row)).hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    @Property(tries = 500)
    void noSmallRestCanBeWorkedOutFromAgreement(
            @ForAll @IntRange(min = 0, max = 50) int agree, @ForAll @IntRange(min = 0, max = 50) int rest) {
        PublicRow row = agree(agree, agree + rest);

        long possibleRests = IntStream.rangeClosed(0, 110)
                .filter(other -> IntStream.rangeClosed(0, 60).anyMatch(count -> same(row, agree(count, count + other))))
                .count();

        assertThat(possibleRests).isGreaterThanOrEqualTo(3);
    }

    private static boolean same(PublicRow one, PublicRow other) {
        return one.shown().equals(other.shown()) && one.share().equals(other.share());
    }

    private PublicRow agree(int agree, int answered) {
        return gate.publish(new Measure.Agreements(
                        heading(), List.of(new Agreement("Papers came in time", agree, answered))))
                .rows()
                .get(0);
    }

    private PublicTable split(int does, int doesNot) {
        return gate.publish(new Measure.Split(heading(), new Count("Do", does), new Count("Do not", doesNot)));
    }

    private PublicTable breakdown(int... people) {
        return gate.publish(new Measure.Breakdown(heading(), true, counts(people)));
    }

    private List<String> shown(int... people) {
        return breakdown(people).rows().stream().map(PublicRow::shown).toList();
    }

    private static List<Count> counts(int... counts) {
        return labelled(IntStream.of(counts).boxed().toList());
    }

    private static List<Count> labelled(List<Integer> counts) {
        List<Count> labelled = new ArrayList<>();
        for (int count : counts) {
            labelled.add(new Count("Row " + (labelled.size() + 1), count));
        }
        return labelled;
    }

    private static Heading heading() {
        return new Heading(
                "test",
                "A test",
                "people asked",
                "Row",
                "People",
                Period.fourClosedQuarters(LocalDate.of(2026, 10, 6)),
                Optional.empty());
    }
}
