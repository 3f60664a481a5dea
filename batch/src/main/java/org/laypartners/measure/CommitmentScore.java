package org.laypartners.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laypartners.response.LeadFeedback;

/**
 * How far lay partners and project leads agree with one statement: form C beside form D.
 *
 * @param statement the question's id in the feedback form, for example {@code c05}
 * @param partners what lay partners said
 * @param lead of one project the lead's own last answer, of several the mean of their last answers; from 1 to 5, empty
 *     where there is none, or fewer than five of several
 * @param leads how many leads gave one
 */
public record CommitmentScore(String statement, RatingSummary partners, OptionalDouble lead, int leads) {
    /** A whole step of the scale, such as from "agree" to "neither". Ours: no published rule says it. */
    public static final double WORTH_A_TALK = 1.0;

    private static final String LEADS_QUESTION = "pl_";

    /** Of one project: a lead speaks for themselves, so one answer is enough. */
    public static CommitmentScore ofProject(String statement, AnswerTally partners, Optional<LeadFeedback> last) {
        OptionalInt lead = last.map(response -> response.answers().rating(LEADS_QUESTION + statement))
                .orElse(OptionalInt.empty());
        return new CommitmentScore(
                statement,
                partners.summary(statement),
                lead.isPresent() ? OptionalDouble.of(lead.getAsInt()) : OptionalDouble.empty(),
                lead.isPresent() ? 1 : 0);
    }

    /** Of all projects together: the last answer of each project's lead counts once. */
    public static CommitmentScore ofProgramme(String statement, AnswerTally partners, AnswerTally lastOfLeads) {
        RatingSummary last = lastOfLeads.summary(LEADS_QUESTION + statement);
        return new CommitmentScore(statement, partners.summary(statement), last.mean(), last.answered());
    }

    /** What each project's lead said last, by project. */
    public static Map<String, LeadFeedback> last(Collection<LeadFeedback> leads) {
        return leads.stream()
                .collect(Collectors.toMap(
                        LeadFeedback::project,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(LeadFeedback::submitted)
                                .thenComparing(lead -> lead.id().key()))));
    }

    /**
     * The lay partners' mean less the lead's, in steps of the scale, both rounded to one decimal place as they are shown, so that
     * whoever takes one from the other finds the same; empty where either is.
     */
    public OptionalDouble gap() {
        return partners.mean().isPresent() && lead.isPresent()
                ? OptionalDouble.of((tenths(partners.mean().getAsDouble()) - tenths(lead.getAsDouble())) / 10.0)
                : OptionalDouble.empty();
    }

    private static long tenths(double mean) {
        return Math.round(mean * 10);
    }

    /** Whether the two sides are a whole step or more apart, whichever is higher. */
    public boolean isApart() {
        return gap().isPresent() && Math.abs(gap().getAsDouble()) >= WORTH_A_TALK;
    }
}
