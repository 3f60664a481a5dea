package org.laypartners.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.laypartners.measure.Measure;

/**
 * The only way from a true figure to one that the public may see.
 *
 * <p>A figure about people is decided about once, on the first night after a quarter has closed: it is released if enough new
 * answers came since it was released last, else the public goes on seeing what it saw. What is released passes {@link TableProtection} by itself, then the
 * {@link DisclosureAudit} together with all that was ever public.
 */
public final class DisclosureGate {
    private final DisclosureRule rule;
    private final LocalDate today;

    /** @param today the day of the release; it stands on what is new */
    public DisclosureGate(DisclosureRule rule, LocalDate today) {
        this.rule = rule;
        this.today = today;
    }

    /**
     * What the public may see tonight.
     *
     * @param past all lines of the release ledger, in the order in which they were written
     */
    public Publication release(List<Measure> measures, List<PastFigure> past) {
        ReleaseLedger ledger = new ReleaseLedger(past);
        Timing timing = new Timing(rule, ledger);
        TableProtection protection = new TableProtection(rule, today);
        List<Protected> made = new Suppression(protection, ledger)
                .protect(people(measures).stream().filter(timing::isDue).toList());
        Map<String, PublicTable> shown = new LinkedHashMap<>();
        List<Publication.Note> notes = new ArrayList<>();
        for (Measure measure : measures) {
            if (measure instanceof Measure.Things things) {
                shown.put(measure.heading().id(), protection.things(things));
            } else if (measure instanceof Measure.OfPeople figure) {
                Fate fate = Fate.of(figure, made, ledger, timing, protection, today);
                shown.put(measure.heading().id(), fate.table());
                notes.add(fate.note());
            }
        }
        // What was public stays so until its next release, though its answers may be gone by now.
        ledger.figures().forEach(id -> timing.mayStay(id).ifPresent(table -> shown.putIfAbsent(id, table)));
        return new Publication(
                List.copyOf(shown.values()),
                Stream.concat(
                                made.stream().map(this::decision),
                                people(measures).stream()
                                        .filter(timing::mustWait)
                                        .map(figure -> waits(figure, protection, timing)))
                        .toList(),
                notes);
    }

    /** Of this quarter nothing is published, whatever comes late. What was public before stays so. */
    private PastFigure waits(Measure.OfPeople figure, TableProtection protection, Timing timing) {
        return new PastFigure(
                figure.heading().id(),
                LedgerText.write(protection.withheld(figure)),
                Stream::empty,
                today.toString(),
                timing.whyNotDue(figure));
    }

    private static List<Measure.OfPeople> people(List<Measure> measures) {
        return measures.stream()
                .filter(Measure.OfPeople.class::isInstance)
                .map(Measure.OfPeople.class::cast)
                .toList();
    }

    private PastFigure decision(Protected made) {
        return new PastFigure(
                made.id(), LedgerText.write(made.table()), () -> counted(made), today.toString(), Fate.why(made));
    }

    private static Stream<String> counted(Protected made) {
        return made.table().isWithheld()
                ? Stream.empty()
                : made.measure().population().people().flatMap(Set::stream);
    }
}
