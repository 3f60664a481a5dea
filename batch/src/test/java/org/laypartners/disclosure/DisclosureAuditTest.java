package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.disclosure.Figures.OCTOBER;
import static org.laypartners.disclosure.Figures.people;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisclosureAuditTest {
    private final TableProtection protection = new TableProtection(DisclosureRule.LEAST, OCTOBER);

    @Test
    void knowsThatAllButAFewAgreeWhereNoBaseIsShown() {
        PublicTable table = protection.people(Figures.agreement(30, 31), Set.of());

        assertThat(table.rows().get(0).base()).isEmpty();
        assertThat(whoDoNotAgree(table)).containsExactlyElementsOf(upTo(9));
    }

    @Test
    void knowsWhatAMissingShareOfAnOlderVersionSays() {
        PublicTable now = protection.people(Figures.agreement(30, 30), Set.of());
        PublicTable before = new PublicTable(
                now.id(),
                now.title(),
                now.first(),
                now.last(),
                now.released(),
                now.sentence(),
                now.basis(),
                now.category(),
                now.unit(),
                List.of(new PublicRow(
                        "Papers came in time",
                        "30",
                        OptionalInt.of(30),
                        Treatment.ROUNDED,
                        OptionalInt.empty(),
                        Optional.empty())),
                now.total(),
                now.note());

        assertThat(whoDoNotAgree(LedgerText.read(LedgerText.write(before)))).containsExactlyElementsOf(upTo(4));
    }

    @Test
    void whatContradictsItselfIsNotTakenForSafe() {
        // 56 to 64 people are in the boroughs, and 98 or more ticked the interest: neither can be checked with the
        // other.
        PublicTable boroughs = protection.people(Figures.breakdown(30, 30), Set.of());
        PublicTable interests = protection.people(Figures.ticked(OCTOBER, people(0, 60), 100, 20), Set.of());

        assertThat(DisclosureAudit.exposed(List.of(boroughs))).isEmpty();
        assertThat(DisclosureAudit.exposed(List.of(interests))).isEmpty();
        assertThat(DisclosureAudit.exposed(List.of(boroughs, interests))).isPresent();
    }

    private static Iterable<Integer> whoDoNotAgree(PublicTable table) {
        PopulationKnowledge told = new PopulationKnowledge(List.of(table), true);
        List<PopulationKnowledge.Watched> watched = told.watched();
        assertThat(watched).as("who agree, and who do not").hasSize(2);
        return new PossibleValues(told.known()).of(watched.get(1).count());
    }

    private static List<Integer> upTo(int most) {
        return IntStream.rangeClosed(0, most).boxed().toList();
    }
}
