package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.disclosure.Figures.JANUARY;
import static org.laypartners.disclosure.Figures.OCTOBER;
import static org.laypartners.disclosure.Figures.breakdown;
import static org.laypartners.disclosure.Figures.people;
import static org.laypartners.disclosure.Figures.ticked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laypartners.disclosure.Publication.State;
import org.laypartners.measure.Measure;

class DisclosureGateTest {
    private final List<PastFigure> ledger = new ArrayList<>();

    @Test
    void whatWasPublishedStaysUntilTheQuarterHasClosed() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));

        Publication next = night(OCTOBER.plusDays(1), breakdown(OCTOBER, people(0, 40), 20, 20));

        assertThat(shown(next)).containsExactly("10", "10");
        assertThat(next.notes()).extracting(Publication.Note::state).containsExactly(State.KEPT);
        assertThat(next.decisions()).isEmpty();
        assertThat(next.tables().get(0).released()).isEqualTo(OCTOBER);
    }

    @Test
    void aClosedQuarterWithEightNewPeopleIsPublished() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));

        Publication next = night(JANUARY, breakdown(JANUARY, people(0, 32), 16, 16));

        assertThat(shown(next)).containsExactly("15", "15");
        assertThat(next.tables().get(0).released()).isEqualTo(JANUARY);
    }

    @Test
    void aClosedQuarterWithSevenNewPeopleWaits() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));

        Publication next = night(JANUARY, breakdown(JANUARY, people(0, 31), 15, 16));

        assertThat(shown(next)).containsExactly("10", "10");
        assertThat(next.notes().get(0).why()).contains("only 7 people");
    }

    @Test
    void theEighthNewPersonOfAClosedQuarterChangesNothingOnTheDayTheyCome() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));
        Publication quartersTurn = night(JANUARY, breakdown(JANUARY, people(0, 31), 15, 16));

        for (int late = 1; late < 85; late++) {
            LocalDate night = JANUARY.plusDays(late);
            Publication publication = night(night, breakdown(night, people(0, 31 + late), 15 + late, 16));

            assertThat(shown(publication)).containsExactly("10", "10");
            assertThat(publication.decisions()).isEmpty();
            assertThat(publication.notes().get(0).why()).startsWith("It was decided about when this quarter began.");
        }
        LocalDate april = JANUARY.plusMonths(3);
        assertThat(quartersTurn.decisions()).hasSize(1);
        assertThat(shown(night(april, breakdown(april, people(0, 32), 16, 16)))).containsExactly("15", "15");
    }

    @Test
    void aQuarterThatTurnsWithoutAnyAnswersIsDecidedAboutToo() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));
        night(JANUARY, breakdown(JANUARY, people(0, 0), 0, 0));

        LocalDate late = JANUARY.plusDays(20);
        assertThat(shown(night(late, breakdown(late, people(30, 62), 16, 16)))).containsExactly("10", "10");
    }

    @Test
    void aNightThatDiedAfterItDecidedToWaitIsDoneAgainAlike() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));
        Publication died = night(JANUARY, breakdown(JANUARY, people(0, 31), 15, 16));

        Publication again = night(JANUARY, breakdown(JANUARY, people(0, 32), 16, 16));

        assertThat(shown(again)).isEqualTo(shown(died));
        assertThat(again.notes()).isEqualTo(died.notes());
        assertThat(again.decisions()).isEmpty();
    }

    @Test
    void whenTheRuleBecomesStricterWhileNobodyIsCountedNothingIsPublishedBeforeTheQuarterTurns() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));
        DisclosureRule stricter = new DisclosureRule(10, 5, 25);

        for (int people : new int[] {0, 24}) {
            Publication publication = new DisclosureGate(stricter, OCTOBER.plusDays(1 + people))
                    .release(
                            List.of(breakdown(OCTOBER, people(0, people), people / 2, people / 2)),
                            List.copyOf(ledger));
            ledger.addAll(publication.decisions());

            assertThat(publication.tables()).singleElement().matches(PublicTable::isWithheld);
        }
    }

    @Test
    void seatsVacatedAreNotNewPeople() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));

        Publication next = night(JANUARY, breakdown(JANUARY, people(10, 27), 8, 9));

        assertThat(shown(next)).containsExactly("10", "10");
    }

    @Test
    void aFigureThatWasWithheldWaitsForTheNextQuarterToo() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 7), 3, 4));

        Publication sameQuarter = night(OCTOBER.plusDays(1), breakdown(OCTOBER, people(0, 8), 4, 4));
        Publication nextQuarter = night(JANUARY, breakdown(JANUARY, people(0, 8), 4, 4));

        assertThat(sameQuarter.tables().get(0).isWithheld()).isTrue();
        assertThat(nextQuarter.tables().get(0).isWithheld()).isFalse();
    }

    @Test
    void whatWasWithheldCountsNobodyAsPublished() {
        assertThat(night(OCTOBER, breakdown(OCTOBER, people(0, 7), 3, 4)).decisions())
                .extracting(past -> past.counted().get().toList())
                .containsExactly(List.of());
    }

    @Test
    void nothingIsDecidedBeforeThereAreAnswers() {
        Publication none = night(OCTOBER, breakdown(OCTOBER, people(0, 0), 0, 0));

        assertThat(none.decisions()).isEmpty();
        assertThat(none.tables().get(0).isWithheld()).isTrue();
        assertThat(shown(night(OCTOBER.plusDays(1), breakdown(OCTOBER, people(0, 24), 12, 12))))
                .containsExactly("10", "10");
    }

    @Test
    void aFigureStaysWhenAllItsAnswersAreGone() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));

        assertThat(shown(new DisclosureGate(DisclosureRule.LEAST, JANUARY).release(List.of(), ledger)))
                .containsExactly("10", "10");
    }

    @Test
    void whenTheRuleBecomesStricterNothingLaxerStaysUp() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));

        Publication stricter = new DisclosureGate(new DisclosureRule(15, 5, 25), OCTOBER.plusDays(1))
                .release(List.of(breakdown(OCTOBER, people(0, 24), 12, 12)), ledger);

        assertThat(stricter.tables().get(0).rows())
                .extracting(PublicRow::treatment)
                .doesNotContain(Treatment.ROUNDED);
    }

    @Test
    void whatAStricterRuleWithholdsGoesAndIsDecidedAboutOnce() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 24), 12, 12));
        DisclosureRule stricter = new DisclosureRule(30, 5, 25);

        for (int later = 1; later <= 3; later++) {
            Publication publication = new DisclosureGate(stricter, OCTOBER.plusDays(later))
                    .release(List.of(breakdown(OCTOBER, people(0, 24), 12, 12)), List.copyOf(ledger));
            ledger.addAll(publication.decisions());

            assertThat(publication.tables()).singleElement().matches(PublicTable::isWithheld);
            assertThat(publication.decisions()).hasSize(later == 1 ? 1 : 0);
        }
        assertThat(new DisclosureGate(stricter, OCTOBER.plusDays(9))
                        .release(List.of(), List.copyOf(ledger))
                        .tables())
                .as("nor does it come back when there are no answers any more")
                .isEmpty();
    }

    @Test
    void twoTablesOfTheSamePeopleAreAuditedTogether() {
        // 13 to 17 people ticked the interest, so the two boroughs of 7 and 6 hold 13 or 14: they would be 6 and 7.
        Measure boroughs = breakdown(OCTOBER, people(0, 13), 7, 6);
        Measure interests = ticked(OCTOBER, people(0, 13), 13, 2);

        Publication alone = night(OCTOBER, boroughs);
        ledger.clear();
        Publication both = night(OCTOBER, boroughs, interests);

        assertThat(shown(alone)).containsExactly("fewer than 8", "fewer than 8");
        assertThat(both.notes())
                .extracting(Publication.Note::state)
                .as("one of the two cannot be shown as it is")
                .contains(State.WITHHELD);
        assertThat(DisclosureAudit.exposed(both.tables())).isEmpty();
    }

    @Test
    void whatWasPublishedBeforeCountsInTheAudit() {
        night(OCTOBER, breakdown(OCTOBER, people(0, 13), 7, 6));

        Publication next = night(OCTOBER, ticked(OCTOBER, people(0, 13), 13, 2));

        PublicTable interests = next.tables().stream()
                .filter(table -> table.id().equals("interests"))
                .findFirst()
                .orElseThrow();
        assertThat(interests.rows()).extracting(PublicRow::treatment).doesNotContain(Treatment.ROUNDED);
        assertThat(next.notes().get(0).why()).contains("could be worked out");
    }

    private Publication night(LocalDate night, Measure... measures) {
        Publication publication =
                new DisclosureGate(DisclosureRule.LEAST, night).release(List.of(measures), List.copyOf(ledger));
        ledger.addAll(publication.decisions());
        return publication;
    }

    private static List<String> shown(Publication publication) {
        return publication.tables().get(0).rows().stream().map(PublicRow::shown).toList();
    }
}
