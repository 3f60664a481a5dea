package org.laypartners.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.laypartners.job.Desk;
import org.laypartners.measure.Period;
import org.laypartners.quotation.DecidedWords;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.response.Told;
import org.laypartners.store.EarlierFeedback.Day;

/**
 * Finds answers that are not read each night, though somebody decided about words in them: the decision came late, or the store was
 * made anew. It goes back until all are found, so what is decided about soon costs little; what was found once is not looked for again.
 */
final class EarlierWords {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final Comparator<Response> ORDER = Comparator.comparing(
                    (Response one) -> one.id().form())
            .thenComparing(one -> one.id().key());

    private final Desk desk;
    private final long most;

    /** @param most answers that are read into memory at once */
    EarlierWords(Desk desk, long most) {
        this.desk = desk;
        this.most = most;
    }

    /**
     * What was told, and those answers.
     *
     * @param decisions about words that are in no answer of what was told
     * @param names of people, to be redacted
     * @param partners lay partners' feedback of this day and later was read; and so {@code leads} for theirs
     */
    Told addTo(Told told, Set<ResponseId> decisions, Collection<String> names, LocalDate partners, LocalDate leads) {
        DecidedWords sought = new DecidedWords(
                told.decisions().stream()
                        .filter(decision -> decisions.contains(decision.id()))
                        .toList(),
                names);
        Set<ResponseId> known = told.feedback().stream().map(Feedback::id).collect(Collectors.toSet());
        List<LeadFeedback> ofLeads = new ArrayList<>(told.leads());
        desk.lately().leadsBefore(leads).stream().filter(sought::areIn).forEach(ofLeads::add);
        List<Feedback> ofPartners = new ArrayList<>(told.feedback());
        for (Portion portion : before(partners)) {
            if (!sought.areFound()) {
                desk.earlier().read(portion.days().first(), portion.days().last()).stream()
                        .filter(one -> !known.contains(one.id()))
                        .filter(sought::areIn)
                        .forEach(ofPartners::add);
            }
        }
        ofLeads.sort(ORDER);
        ofPartners.sort(ORDER);
        return told.withFeedback(ofPartners, ofLeads);
    }

    /** The newest first. */
    private List<Portion> before(LocalDate day) {
        List<Day> sent = desk.earlier().days(EVER).stream()
                .filter(each -> each.day().isBefore(day))
                .toList();
        if (sent.isEmpty()) {
            return List.of();
        }
        return new Period(sent.get(0).day(), sent.get(sent.size() - 1).day())
                .quarters().stream()
                        .flatMap(quarter -> Portion.of(quarter, sent, most).stream())
                        .sorted(Comparator.comparing((Portion one) -> one.days().first())
                                .reversed())
                        .toList();
    }
}
