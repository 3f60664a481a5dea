package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laypartners.disclosure.Figures.agreement;
import static org.laypartners.disclosure.Figures.breakdown;
import static org.laypartners.disclosure.Figures.people;
import static org.laypartners.disclosure.Figures.split;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laypartners.measure.Agreement;
import org.laypartners.measure.Count;
import org.laypartners.measure.Measure;

class TableProtectionTest {
    private final TableProtection protection = new TableProtection(DisclosureRule.LEAST, Figures.OCTOBER);

    @Test
    void hidesSevenButShowsEight() {
        assertThat(shown(breakdown(0, 1, 7, 8, 12, 13, 17, 18)))
                .containsExactly("0", "fewer than 8", "fewer than 8", "10", "10", "15", "15", "20");
    }

    @Test
    void aTotalIsTheSumOfTheRowsShown() {
        assertThat(publish(breakdown(20, 12)).total()).contains("30");
        assertThat(publish(breakdown(20, 12, 4)).total()).contains("30 (rows shown)");
        assertThat(publish(breakdown(4, 5)).total()).isEmpty();
    }

    @Test
    void thingsAreExact() {
        PublicTable table = protection.things(new Measure.Things(
                Figures.heading("meetings", Figures.OCTOBER),
                List.of(new Count("One", 1), new Count("Seven", 7), new Count("Twelve", 12))));

        assertThat(table.rows()).extracting(PublicRow::shown).containsExactly("1", "7", "12");
        assertThat(table.rows()).extracting(PublicRow::treatment).containsOnly(Treatment.EXACT);
        assertThat(table.total()).contains("20");
        assertThat(table.sentence()).startsWith("20 ");
    }

    @Test
    void thingsThatStandInSeveralRowsHaveNoTotal() {
        PublicTable table = protection.things(new Measure.Things(
                Figures.heading("changes", Figures.OCTOBER),
                false,
                List.of(new Count("Plan changed", 6), new Count("Document rewritten", 6))));

        assertThat(table.rows()).extracting(PublicRow::shown).containsExactly("6", "6");
        assertThat(table.total()).isEmpty();
    }

    @Test
    void aSentenceOnStatementsCountsAnswersAndSaysAllOfThemPlainly() {
        Agreement most = new Agreement("Most agree", 30, 40);
        Agreement few = new Agreement("Few agree", 10, 40);

        assertThat(sentence(most, few)).isEqualTo("For 1 of these 2 statements, at least half of the replies agree.");
        assertThat(sentence(most)).isEqualTo("For this statement, at least half of the replies agree.");
        assertThat(sentence(most, most)).isEqualTo("For both of these statements, at least half of the replies agree.");
        assertThat(sentence(most, most, most))
                .isEqualTo("For all 3 of these statements, at least half of the replies agree.");
        assertThat(sentence(few, few)).isEqualTo("For none of these statements do at least half of the replies agree.");
    }

    @Test
    void fewerThanEightPeopleAreNoTable() {
        assertThat(publish(breakdown(4, 3)).isWithheld()).isTrue();
        assertThat(publish(breakdown(4, 4)).isWithheld()).isFalse();
    }

    @Test
    void nobodyLearnsThatEverybodySaidTheSame() {
        assertThat(publish(breakdown(0, 30, 0)).isWithheld()).isTrue();
        assertThat(publish(breakdown(1, 30, 0)).isWithheld()).isFalse();
    }

    @Test
    void aSplitIsShownWhollyOrNotAtAll() {
        assertThat(publish(split(20, 7)).isWithheld()).isTrue();
        assertThat(publish(split(0, 20)).isWithheld()).isTrue();
        assertThat(shown(split(20, 8))).containsExactly("20", "10");
        assertThat(protection.people(split(20, 8), Set.of("Do")).isWithheld()).isTrue();
    }

    @Test
    void whatIsWithheldSaysTheSameWhateverTheReason() {
        assertThat(publish(split(20, 7)).sentence())
                .isEqualTo(publish(breakdown(0, 30, 0)).sentence())
                .isEqualTo(publish(breakdown(4, 3)).sentence())
                .doesNotContainPattern("[0-9]");
    }

    @Test
    void aShareComesFromShownValuesAndALargeEnoughBase() {
        assertThat(row(split(20, 8)).share()).contains("about 67 percent");
        assertThat(row(split(8, 8)).share()).contains("about half");
        assertThat(row(agreement(13, 22)).share()).contains("most");
        assertThat(row(agreement(8, 17)).share()).contains("more than half");
        assertThat(row(agreement(8, 20)).share()).contains("about half");
        assertThat(row(agreement(8, 20)).base()).isEqualTo(OptionalInt.of(20));
        assertThat(row(agreement(8, 24)).share()).contains("about 40 percent");
        assertThat(row(agreement(8, 24)).base()).isEqualTo(OptionalInt.of(25));
    }

    @Test
    void neverSaysWhetherEverybodyOrNobodyAgrees() {
        assertThat(row(agreement(30, 30)).share()).contains("about 86 percent or more");
        assertThat(row(agreement(20, 20)).share()).contains("most");
        assertThat(row(agreement(13, 17)).share()).contains("most");
        assertThat(row(agreement(10, 10)).share()).contains("more than half");
        assertThat(row(agreement(30, 30)).base()).isEmpty();
        assertThat(row(agreement(0, 30)).shown()).isEqualTo("fewer than 8");
        assertThat(row(agreement(0, 30)).share()).isEmpty();
        assertThat(row(agreement(7, 30)).share()).isEmpty();
    }

    @Test
    void allReadsLikeAllButAFew() {
        for (DisclosureRule rule :
                List.of(DisclosureRule.LEAST, new DisclosureRule(12, 10, 50), new DisclosureRule(15, 5, 25))) {
            TableProtection protection = new TableProtection(rule, Figures.OCTOBER);
            for (int agree = 30; agree <= 100; agree++) {
                int shown = rule.rounded(agree);
                String all = read(protection, agree, agree);
                for (int answered = agree; rule.rounded(answered) - shown < rule.threshold(); answered++) {
                    assertThat(read(protection, agree, answered)).isEqualTo(all);
                }
                assertThat(read(protection, agree, agree + rule.threshold() + rule.base()))
                        .isNotEqualTo(all);
            }
        }
    }

    @Test
    void noStatementWithACountIsWithoutAShare() {
        for (int answered = 8; answered < 60; answered++) {
            for (int agree = 8; agree <= answered; agree++) {
                assertThat(row(agreement(agree, answered)).share()).isPresent();
            }
        }
    }

    private static String read(TableProtection protection, int agree, int answered) {
        PublicRow row = protection
                .people(Figures.agreement(agree, answered), Set.of())
                .rows()
                .get(0);
        return row.shown() + ", " + row.share() + ", " + row.base();
    }

    @Test
    void aRowThatIsNotShownCountsInNothing() {
        PublicTable table = protection.people(breakdown(20, 12, 4), Set.of("Row 2"));

        assertThat(table.rows()).extracting(PublicRow::shown).containsExactly("20", "not shown", "fewer than 8");
        assertThat(table.total()).contains("20 (rows shown)");
        assertThat(table.sentence()).startsWith("About 20 people asked");
    }

    @Test
    void theAnswerGivenMostIsNamedFromShownValues() {
        Measure.OfPeople level = Figures.ticked(Figures.OCTOBER, people(0, 20), 12, 8, 3);
        Measure.OfPeople ahead = Figures.ticked(Figures.OCTOBER, people(0, 20), 13, 12, 3);

        assertThat(publish(level).sentence()).contains("\"Row 1\" and \"Row 2\", each by about 10");
        assertThat(publish(ahead).sentence()).isEqualTo("The answer given most is \"Row 1\", by about 15 people.");
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
        TableProtection stricter = new TableProtection(new DisclosureRule(12, 10, 50), Figures.OCTOBER);

        assertThat(stricter.people(breakdown(11, 16), Set.of()).rows())
                .extracting(PublicRow::shown)
                .containsExactly("fewer than 12", "20");
        assertThatThrownBy(() -> new DisclosureRule(7, 5, 25)).hasMessageContaining("under 8");
        assertThatThrownBy(() -> new DisclosureRule(8, 4, 25)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosureRule(8, 5, 24)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCountsBehindAShownOneAreThoseThatRoundToIt() {
        for (DisclosureRule rule :
                List.of(DisclosureRule.LEAST, new DisclosureRule(12, 10, 50), new DisclosureRule(9, 6, 25))) {
            for (int count = rule.threshold(); count < 100; count++) {
                Range behind = rule.behind(rule.rounded(count));
                assertThat(behind.holds(count)).isTrue();
                for (int other = rule.threshold(); other < 120; other++) {
                    assertThat(behind.holds(other)).isEqualTo(rule.rounded(other) == rule.rounded(count));
                }
            }
        }
    }

    private String sentence(Agreement... statements) {
        return publish(new Measure.Agreements(
                        Figures.heading("statements", Figures.OCTOBER), people(0, 40), List.of(statements)))
                .sentence();
    }

    private PublicTable publish(Measure.OfPeople measure) {
        return protection.people(measure, Set.of());
    }

    private List<String> shown(Measure.OfPeople measure) {
        return publish(measure).rows().stream().map(PublicRow::shown).toList();
    }

    private PublicRow row(Measure.OfPeople measure) {
        return publish(measure).rows().get(0);
    }
}
