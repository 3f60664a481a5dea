package org.laypartners.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.edition.KeptTallies.Kept;
import org.laypartners.form.Countable;
import org.laypartners.form.Forms;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.CountedFeedback;
import org.laypartners.measure.FeedbackTally;
import org.laypartners.measure.Period;
import org.laypartners.response.Feedback;
import org.laypartners.response.Quarter;
import org.laypartners.response.ResponseId;
import org.laypartners.store.EarlierFeedback;

/**
 * Counts lay partners' feedback over any days of the last five quarters: what a night reads as it stands, and earlier portions by
 * the tallies that are kept of them. A portion of which only some days are asked for is read.
 */
final class FeedbackCounts implements CountedFeedback {
    private final FeedbackDays plan;
    private final List<Feedback> lately;
    private final EarlierFeedback earlier;
    private final Forms forms;
    private final KeptTallies kept;
    private final Map<Period, FeedbackTally> said = new HashMap<>();

    /** @param read what was read tonight, and words of any time that somebody decided about */
    FeedbackCounts(FeedbackDays plan, List<Feedback> read, EarlierFeedback earlier, Forms forms, KeptTallies kept) {
        this.plan = plan;
        this.lately = read.stream()
                .filter(one -> !one.submitted().toLocalDate().isBefore(plan.readFrom()))
                .toList();
        this.earlier = earlier;
        this.forms = forms;
        this.kept = kept;
    }

    FeedbackDays plan() {
        return plan;
    }

    @Override
    public AnswerTally tally(Period days) {
        return AnswerTally.sum(parts(days, this::counted, Kept::counted));
    }

    @Override
    public Stream<ResponseId> ids(Period days) {
        LocalDate before = plan.readFrom().minusDays(1);
        Stream<ResponseId> earlierOnes = days.first().isAfter(before)
                ? Stream.empty()
                : earlier.ids(days.first(), days.last().isBefore(before) ? days.last() : before);
        return Stream.concat(earlierOnes, in(days, lately).stream().map(Feedback::id));
    }

    /** What was said in these days, for staff. */
    FeedbackTally said(Period days) {
        return said.computeIfAbsent(days, each -> FeedbackTally.sum(parts(each, FeedbackTally::of, Kept::said)));
    }

    /** Forgets what is kept of portions that no figure and no report of tonight was counted from. */
    void forgetOthers() {
        kept.forgetOthers();
    }

    private <T> List<T> parts(Period days, Function<List<Feedback>, T> count, Function<Kept, T> which) {
        List<T> parts = new ArrayList<>(List.of(count.apply(in(days, lately))));
        plan.earlier().stream()
                .filter(portion -> days.meets(portion.days()) && !days.holds(portion.days()))
                .forEach(portion -> parts.add(count.apply(in(days, read(portion)))));
        plan.earlier().stream()
                .filter(portion -> days.holds(portion.days()))
                .collect(Collectors.groupingBy(
                        portion -> Quarter.of(portion.days().first())))
                .values()
                .forEach(quarter -> parts.add(which.apply(kept.of(quarter, this::kept))));
        return parts;
    }

    private Kept kept(Portion portion) {
        List<Feedback> feedback = read(portion);
        return new Kept(counted(feedback), FeedbackTally.of(feedback));
    }

    /** The public's figures count nothing but what may be counted for them. */
    private AnswerTally counted(List<Feedback> feedback) {
        return AnswerTally.of(
                feedback.stream().map(forms::countable).map(Countable::response).toList());
    }

    private List<Feedback> read(Portion portion) {
        return earlier.read(portion.days().first(), portion.days().last());
    }

    private static List<Feedback> in(Period days, List<Feedback> feedback) {
        return feedback.stream()
                .filter(one -> days.holds(one.submitted().toLocalDate()))
                .toList();
    }
}
