package org.laypartners.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.QuoteDecision;
import org.laypartners.response.ResponseId;

/**
 * What became of people's words tonight.
 *
 * @param waiting what somebody must still decide about
 * @param toEdit what was approved with edited words in which something personal was found; they wait too
 * @param approved what the public may read
 * @param refused how many were refused
 * @param decided the {@linkplain PublicQuotation#answerOf marks} of answers with words that somebody decided about
 * @param settled decisions about words that are not offered any more, and were not left out only because nobody asked; they can
 *     be forgotten
 * @param unasked the marks of answers of project leads with words that are not offered, because the lead said neither yes nor no
 */
public record Quotations(
        List<Offer> waiting,
        List<Offer> toEdit,
        List<PublicQuotation> approved,
        int refused,
        Set<String> decided,
        Set<ResponseId> settled,
        Set<String> unasked) {
    public Quotations {
        waiting = List.copyOf(waiting);
        toEdit = List.copyOf(toEdit);
        approved = List.copyOf(approved);
        decided = Set.copyOf(decided);
        settled = Set.copyOf(settled);
        unasked = Set.copyOf(unasked);
    }

    /** Nobody's words. */
    public static Quotations none() {
        return new Quotations(List.of(), List.of(), List.of(), 0, Set.of(), Set.of(), Set.of());
    }

    /**
     * Sorts the words of all answers by what was decided about them.
     *
     * @param names of people, to be redacted
     */
    public static Quotations of(
            Collection<Feedback> feedback,
            Collection<LeadFeedback> leads,
            Collection<QuoteDecision> decisions,
            Collection<String> names) {
        Redaction redaction = new Redaction(names);
        Map<String, QuoteDecision> decided = new HashMap<>();
        decisions.forEach(decision -> decided.put(decision.reference(), decision));
        List<Offer> waiting = new ArrayList<>();
        List<Offer> toEdit = new ArrayList<>();
        List<PublicQuotation> approved = new ArrayList<>();
        int refused = 0;
        Offers written = new Offers(redaction);
        List<Offer> offers = written.of(feedback, leads);
        List<Offer> unasked = written.unasked(leads);
        for (Offer offer : offers) {
            QuoteDecision decision = decided.get(offer.reference());
            if (decision == null) {
                waiting.add(offer);
            } else if (!decision.approves()) {
                refused++;
            } else if (decision.edited()
                    .filter(words -> !redaction.leavesAlone(words))
                    .isPresent()) {
                toEdit.add(offer);
            } else {
                approved.add(new PublicQuotation(
                        offer, decision.edited().map(redaction::redact).orElse(offer.words())));
            }
        }
        approved.sort(Comparator.comparing(PublicQuotation::order));
        // A later export may bring the yes of somebody who was not asked: what was decided before then holds again.
        List<Offer> all = Stream.concat(offers.stream(), unasked.stream()).toList();
        Set<String> about = all.stream()
                .filter(offer -> decided.containsKey(offer.reference()))
                .map(Offer::answer)
                .collect(Collectors.toSet());
        return new Quotations(
                waiting,
                toEdit,
                approved,
                refused,
                about,
                withoutOffer(decisions, all),
                unasked.stream().map(Offer::answer).collect(Collectors.toSet()));
    }

    /** The same, without words waiting, or not asked about, of some answers, by their {@linkplain PublicQuotation#answerOf marks}. */
    public Quotations withoutWaitingOf(Set<String> answers) {
        return new Quotations(
                waiting.stream()
                        .filter(offer -> !answers.contains(offer.answer()))
                        .toList(),
                toEdit,
                approved,
                refused,
                decided,
                settled,
                unasked.stream().filter(answer -> !answers.contains(answer)).collect(Collectors.toSet()));
    }

    /** A digest of each of the words that the public may read, to tell whether they are read elsewhere too. */
    public Set<String> fingerprints() {
        return approved.stream().map(PublicQuotation::fingerprint).collect(Collectors.toSet());
    }

    private static Set<ResponseId> withoutOffer(Collection<QuoteDecision> decisions, List<Offer> offers) {
        Set<String> offered = offers.stream().map(Offer::reference).collect(Collectors.toSet());
        return decisions.stream()
                .filter(decision -> !offered.contains(decision.reference()))
                .map(QuoteDecision::id)
                .collect(Collectors.toSet());
    }
}
