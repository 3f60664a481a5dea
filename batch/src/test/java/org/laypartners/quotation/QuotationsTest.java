package org.laypartners.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.QuoteDecision;
import org.laypartners.response.ResponseId;

class QuotationsTest {
    private static final LocalDateTime SENT = LocalDateTime.of(2026, 5, 1, 9, 0);
    private static final String YES = "Yes, without my name";

    private final List<QuoteDecision> decisions = new ArrayList<>();

    @Test
    void offersOnlyTheWordsOfThoseWhoSaidYes() {
        assertThat(sorted(said("1", YES, "The maps")).waiting())
                .extracting(Offer::words)
                .containsExactly("The maps");
        assertThat(sorted(said("1", "Yes, with my first name", "The maps")).waiting())
                .hasSize(1);
        assertThat(sorted(said("1", "No", "The maps")).waiting()).isEmpty();
        assertThat(sorted(said("1", "", "The maps")).waiting()).isEmpty();
    }

    @Test
    void offersWordsAfterRedaction() {
        assertThat(sorted(said("1", YES, "Amina Example rang 07700 900123")).waiting())
                .extracting(Offer::words)
                .containsExactly("[name removed] rang [phone number removed]");
    }

    @Test
    void nothingIsPublicBeforeSomebodyApprovedIt() {
        Feedback answer = said("1", YES, "The maps");
        assertThat(sorted(answer).approved()).isEmpty();

        decide(sorted(answer).waiting().get(0), "Approve", "");

        assertThat(sorted(answer).approved()).extracting(PublicQuotation::words).containsExactly("The maps");
        assertThat(sorted(answer).waiting()).isEmpty();
    }

    @Test
    void whatWasRefusedIsNeitherPublicNorOfferedAgain() {
        Feedback answer = said("1", YES, "The maps");
        decide(sorted(answer).waiting().get(0), "Refuse", "");

        Quotations sorted = sorted(answer);

        assertThat(sorted.approved()).isEmpty();
        assertThat(sorted.waiting()).isEmpty();
        assertThat(sorted.refused()).isEqualTo(1);
    }

    @Test
    void editedWordsStandInsteadAndAreRedactedToo() {
        Feedback answer = said("1", YES, "The maps of ward 7");
        Offer offer = sorted(answer).waiting().get(0);

        decide(offer, "Approve", "The maps");
        assertThat(sorted(answer).approved()).extracting(PublicQuotation::words).containsExactly("The maps");

        decisions.clear();
        decide(offer, "Approve", "Amina's maps");
        assertThat(sorted(answer).approved()).isEmpty();
        assertThat(sorted(answer).toEdit()).containsExactly(offer);
    }

    @Test
    void wordsOfSomeAnswersAloneMayWait() {
        Feedback old = said("1", YES, "The maps");
        Feedback newer = said("2", YES, "The tea");
        decide(sorted(old).waiting().get(0), "Approve", "");
        Feedback oldAndUndecided = said("3", YES, "The chairs");

        Quotations all = sorted(old, newer, oldAndUndecided);
        Quotations some = all.withoutWaitingOf(Set.of(PublicQuotation.answerOf(oldAndUndecided)));

        assertThat(all.waiting()).extracting(Offer::words).containsExactlyInAnyOrder("The tea", "The chairs");
        assertThat(some.waiting()).extracting(Offer::words).containsExactly("The tea");
        assertThat(some.approved()).extracting(PublicQuotation::words).containsExactly("The maps");
    }

    @Test
    void anApprovalIsForTheseWordsOfThisAnswerAlone() {
        decide(sorted(said("1", YES, "The maps")).waiting().get(0), "Approve", "");

        assertThat(sorted(said("1", YES, "The tea")).approved()).isEmpty();
        assertThat(sorted(said("1", YES, "The tea")).waiting()).hasSize(1);
        assertThat(sorted(said("2", YES, "The maps")).approved()).isEmpty();
        assertThat(sorted(said("1", "No", "The maps")).approved()).isEmpty();
    }

    @Test
    void decisionsAboutWordsThatAreGoneCanBeForgotten() {
        Feedback answer = said("1", YES, "The maps");
        decide(sorted(answer).waiting().get(0), "Approve", "");

        assertThat(sorted(answer).settled()).isEmpty();
        assertThat(sorted(said("1", "No", "The maps")).settled())
                .containsExactly(decisions.get(0).id());
    }

    @Test
    void projectLeadsWordsWaitLikeOthers() {
        Quotations sorted = ofLead(Map.of("pl_consent_quote", new Answer.YesNo(true)));

        assertThat(sorted.waiting())
                .extracting(Offer::place)
                .containsExactly(Offer.Place.YOU_SAID_WE_DID, Offer.Place.YOU_SAID_WE_DID);
        assertThat(sorted.approved()).isEmpty();
    }

    @Test
    void aLeadsNoAndABlankAreNeverOffered() {
        assertThat(ofLead(Map.of("pl_consent_quote", new Answer.YesNo(false))).waiting())
                .isEmpty();
        assertThat(ofLead(Map.of()).waiting()).isEmpty();
    }

    /** Decisions of before the form asked: a blank is no withdrawal, so nobody need decide again once there is a yes. */
    @Test
    void whatWasDecidedHoldsOnceALeadWhoWasNotAskedSaysYes() {
        ofLead(Map.of("pl_consent_quote", new Answer.YesNo(true)))
                .waiting()
                .forEach(offer -> decide(offer, "Approve", ""));

        Quotations unasked = ofLead(Map.of());

        assertThat(unasked.approved()).isEmpty();
        assertThat(unasked.settled()).isEmpty();
        assertThat(unasked.decided()).hasSize(1);
        assertThat(unasked.unasked()).isEqualTo(unasked.decided());
        Quotations yes = ofLead(Map.of("pl_consent_quote", new Answer.YesNo(true)));
        assertThat(yes.approved()).hasSize(2);
        assertThat(yes.unasked()).isEmpty();
        Quotations no = ofLead(Map.of("pl_consent_quote", new Answer.YesNo(false)));
        assertThat(no.settled()).hasSize(2);
        assertThat(no.unasked()).isEmpty();
    }

    private Quotations ofLead(Map<String, Answer> consent) {
        Map<String, Answer> answers = new LinkedHashMap<>(consent);
        answers.put("pl_project", new Answer.Choice("Letters"));
        answers.put("pl_you_said", new Answer.Words("Too long"));
        answers.put("pl_we_did", new Answer.Words("We cut them"));
        LeadFeedback lead =
                new LeadFeedback(new ResponseId("project-lead-feedback", "1"), SENT, SENT, new Answers(answers));
        return Quotations.of(List.of(), List.of(lead), decisions, List.of());
    }

    @Test
    void aReferenceTellsNothing() {
        Offer offer =
                sorted(said("lp-07@2026-05-01", YES, "The maps")).waiting().get(0);

        assertThat(offer.reference()).matches("Q-[0-9A-F]{12}");
        assertThat(offer.toString()).doesNotContain("maps");
    }

    private Quotations sorted(Feedback... answers) {
        return Quotations.of(List.of(answers), List.of(), decisions, List.of("Amina Example"));
    }

    private static Feedback said(String key, String consent, String words) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("fb_project", new Answer.Choice("Letters"));
        answers.put("fb_q_best", new Answer.Words(words));
        if (!consent.isEmpty()) {
            answers.put("fb_consent_quote", new Answer.Choice(consent));
        }
        return new Feedback(new ResponseId("feedback", key), SENT, SENT, new Answers(answers));
    }

    private void decide(Offer offer, String decision, String edited) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("quo_reference", new Answer.Words(offer.reference()));
        answers.put("quo_decision", new Answer.Choice(decision));
        if (!edited.isEmpty()) {
            answers.put("quo_edited", new Answer.Words(edited));
        }
        decisions.add(new QuoteDecision(
                new ResponseId("quote-decisions", offer.reference()), SENT, SENT, new Answers(answers)));
    }
}
