package org.laypartners.quotation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.QuoteDecision;

/** Looks for the words that some decisions are about. A decision does not say whose they are: each answer must be tried. */
public final class DecidedWords {
    private final Set<String> sought;
    private final Offers offers;

    /** @param names of people, to be redacted: the same as were when the words were offered */
    public DecidedWords(Collection<QuoteDecision> decisions, Collection<String> names) {
        this.sought = decisions.stream().map(QuoteDecision::reference).collect(Collectors.toCollection(HashSet::new));
        this.offers = new Offers(new Redaction(names));
    }

    /** Whether such words are in an answer. Each is found once. */
    public boolean areIn(Feedback answer) {
        return areIn(offers.of(List.of(answer), List.of()).stream());
    }

    /** The same for a project lead's answer, also where the lead said neither yes nor no. */
    public boolean areIn(LeadFeedback answer) {
        return areIn(Stream.concat(
                offers.of(List.of(), List.of(answer)).stream(), offers.unasked(List.of(answer)).stream()));
    }

    /** Whether there is nothing left to look for. */
    public boolean areFound() {
        return sought.isEmpty();
    }

    private boolean areIn(Stream<Offer> words) {
        return words.filter(offer -> sought.remove(offer.reference())).count() > 0;
    }
}
