package org.laypartners.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laypartners.response.Feedback;
import org.laypartners.response.Progress;

/**
 * Feedback with which somebody asked to be contacted about a concern.
 *
 * @param dealtWith when somebody talked about it; empty while it waits
 */
public record Concern(Feedback feedback, Optional<LocalDate> dealtWith) {
    private static final String LETTER = "C";

    /**
     * Those that wait longest first.
     *
     * @param today who is to be talked to on a later day still waits
     */
    public static List<Concern> of(Collection<Feedback> feedback, Collection<Progress> progress, LocalDate today) {
        Map<String, Progress> noted = Progress.byReference(progress);
        return feedback.stream()
                .filter(Feedback::wantsToBeContacted)
                .map(one -> new Concern(
                        one,
                        Optional.ofNullable(noted.get(reference(one)))
                                .flatMap(note -> note.day("con_dealt_with"))
                                .filter(day -> !day.isAfter(today))))
                .sorted(Comparator.comparing((Concern one) -> one.feedback().submitted())
                        .thenComparing(one -> one.feedback().id().key()))
                .toList();
    }

    /** What stands for the feedback in workbooks. */
    public static String reference(Feedback feedback) {
        return Progress.referenceTo(feedback, LETTER);
    }

    public String reference() {
        return reference(feedback);
    }

    public boolean isOpen() {
        return dealtWith.isEmpty();
    }
}
