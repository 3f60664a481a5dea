package org.laypartners.edition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.job.Desk;
import org.laypartners.quotation.PublicQuotation;
import org.laypartners.quotation.Quotations;
import org.laypartners.response.Feedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.response.Told;

/**
 * Which of people's own words the public may read, and which wait for a decision.
 *
 * @param told what was told, with the older answers that these words are in
 */
record ChosenWords(Told told, Quotations quotations) {
    /**
     * Sorts out the words, notes whose answers are to be read from now on however old they get, and forgets decisions about words
     * that are gone. Call it in a transaction.
     *
     * @param names of people, to be redacted
     * @param partners words of lay partners' feedback of this day and later are offered; and so {@code leads} for theirs
     * @param most answers that are read into memory at once
     */
    static ChosenWords of(
            Told read, Collection<String> names, LocalDate partners, LocalDate leads, long most, Desk desk) {
        ChosenWords words = of(read, names);
        // The answer to a decision that was found once is among those told: if its words are not there, they are gone.
        Set<ResponseId> unfound = new HashSet<>(words.quotations.settled());
        unfound.removeAll(desk.lately().quoted());
        if (!unfound.isEmpty()) {
            words = of(new EarlierWords(desk, most).addTo(read, unfound, names, partners, leads), names);
        }
        Set<String> decided = words.quotations.decided();
        Set<ResponseId> settled = words.quotations.settled();
        desk.responses().forgetNotes(settled);
        desk.lately()
                .keepQuoted(Stream.concat(
                                answers(words.told).filter(one -> decided.contains(PublicQuotation.answerOf(one))),
                                read.decisions().stream().filter(one -> !settled.contains(one.id())))
                        .map(Response::id)
                        .collect(Collectors.toSet()));
        // What is older was read because somebody decided about it once; no other night would offer it.
        return words.without(answers(words.told)
                .filter(one -> one.submitted().toLocalDate().isBefore(one instanceof Feedback ? partners : leads))
                .map(PublicQuotation::answerOf)
                .filter(mark -> !decided.contains(mark))
                .collect(Collectors.toSet()));
    }

    private static ChosenWords of(Told told, Collection<String> names) {
        return new ChosenWords(told, Quotations.of(told.feedback(), told.leads(), told.decisions(), names));
    }

    private ChosenWords without(Set<String> answers) {
        return answers.isEmpty()
                ? this
                : new ChosenWords(
                        told.withFeedback(one -> !answers.contains(PublicQuotation.answerOf(one))),
                        quotations.withoutWaitingOf(answers));
    }

    private static Stream<Response> answers(Told told) {
        return Stream.concat(told.feedback().stream(), told.leads().stream());
    }
}
