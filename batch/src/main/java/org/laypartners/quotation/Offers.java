package org.laypartners.quotation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.quotation.Offer.Place;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Response;

/** Finds the words that may be offered: nobody's who did not say yes. */
final class Offers {
    private static final List<String> OF_PARTNERS = List.of("fb_q_best", "fb_q_better", "fb_q_difference");
    private static final List<String> OF_LEADS = List.of("pl_you_said", "pl_we_did", "pl_not_possible_why");
    private static final List<String> OF_LEADS_IN_FULL =
            List.of("pl_aim", "pl_methods", "pl_results", "pl_influence", "pl_reflections");

    private final Redaction redaction;

    Offers(Redaction redaction) {
        this.redaction = redaction;
    }

    List<Offer> of(Collection<Feedback> feedback, Collection<LeadFeedback> leads) {
        Stream<Offer> partners = feedback.stream()
                .filter(Offers::saidYes)
                .flatMap(answer -> offers(answer, Place.PARTNERS_WORDS, answer.project(), OF_PARTNERS));
        return Stream.concat(partners, leads.stream().filter(Offers::saidYes).flatMap(this::ofLead))
                .toList();
    }

    /** What would be offered if project leads had said yes who said neither yes nor no: most were never asked. */
    List<Offer> unasked(Collection<LeadFeedback> leads) {
        return leads.stream()
                .filter(answer -> consent(answer).isEmpty())
                .flatMap(this::ofLead)
                .toList();
    }

    private Stream<Offer> ofLead(LeadFeedback answer) {
        return Stream.concat(
                offers(answer, Place.YOU_SAID_WE_DID, answer.project(), OF_LEADS),
                offers(answer, Place.HOW_SHAPED, answer.project(), OF_LEADS_IN_FULL));
    }

    /** A blank is no yes. */
    private static boolean saidYes(Feedback answer) {
        return answer.answers()
                .choice("fb_consent_quote")
                .filter(consent -> consent.startsWith("Yes"))
                .isPresent();
    }

    /** A blank is no yes, nor is an export of a form that did not ask. */
    private static boolean saidYes(LeadFeedback answer) {
        return consent(answer).orElse(false);
    }

    private static Optional<Boolean> consent(LeadFeedback answer) {
        return answer.answers().yes("pl_consent_quote");
    }

    private Stream<Offer> offers(Response answer, Place place, String project, List<String> questions) {
        String mark = digest(answer);
        return questions.stream().flatMap(question -> {
            Optional<String> words =
                    answer.answers().words(question).map(redaction::redact).filter(text -> !text.isBlank());
            return words.stream()
                    .map(text -> new Offer(reference(answer, question, text), place, project, question, mark, text));
        });
    }

    /** Says nothing of who answered, and changes with the words: an approval is for these words alone. */
    private static String reference(Response answer, String question, String words) {
        return "Q-"
                + digest(answer.id().form(), answer.id().key(), question, words)
                        .substring(0, 12)
                        .toUpperCase(Locale.ROOT);
    }

    static String digest(Response answer) {
        return digest(answer.id().form(), answer.id().key());
    }

    private static String digest(String... parts) {
        return DigestUtils.sha256Hex(String.join("\n", parts));
    }
}
