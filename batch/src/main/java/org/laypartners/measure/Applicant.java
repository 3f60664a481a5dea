package org.laypartners.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Progress;

/**
 * Somebody who asked to join, with what staff noted since.
 *
 * @param progress the row of the workbook "Who is where"; empty until staff drop one
 * @param today what is noted for a later day has not happened yet
 */
public record Applicant(ExpressionOfInterest expression, Optional<Progress> progress, LocalDate today) {
    private static final String LETTER = "P";

    /** Those who asked longest ago first. */
    public static List<Applicant> of(
            Collection<ExpressionOfInterest> expressions, Collection<Progress> progress, LocalDate today) {
        Map<String, Progress> noted = Progress.byReference(progress);
        return expressions.stream()
                .map(expression ->
                        new Applicant(expression, Optional.ofNullable(noted.get(reference(expression))), today))
                .sorted(Comparator.comparing((Applicant one) -> one.expression().submitted())
                        .thenComparing(one -> one.expression().name())
                        .thenComparing(one -> one.expression().id().key()))
                .toList();
    }

    /** What stands for the expression of interest in workbooks. */
    public static String reference(ExpressionOfInterest expression) {
        return Progress.referenceTo(expression, LETTER);
    }

    public String reference() {
        return reference(expression);
    }

    public LocalDate asked() {
        return expression.submitted().toLocalDate();
    }

    /** When the person came to a stage, or is to come to it; empty where nobody wrote it down. */
    public Optional<LocalDate> since(Stage stage) {
        return stage == Stage.RECEIVED ? Optional.of(asked()) : progress.flatMap(noted -> noted.day(stage.question()));
    }

    /** The stage with the latest date; of two on one day, the one that comes later on the way. */
    public Stage stage() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.RECEIVED && reached(stage).isPresent())
                .max(Comparator.comparing((Stage stage) -> since(stage).orElseThrow())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(Stage.RECEIVED);
    }

    /** The first day on which something happened; empty while the person waits. */
    public Optional<LocalDate> firstReply() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.RECEIVED)
                .flatMap(stage -> reached(stage).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> reached(Stage stage) {
        return since(stage).filter(day -> !day.isAfter(today));
    }

    /** Working days from asking to the first reply; empty while the person waits. */
    public OptionalInt replyTime() {
        return firstReply()
                .map(day -> OptionalInt.of(WorkingDays.between(asked(), day)))
                .orElse(OptionalInt.empty());
    }

    /** Working days that somebody without a reply has waited by that day; 0 for who has one. */
    public int waiting(LocalDate day) {
        return firstReply().isPresent() ? 0 : WorkingDays.between(asked(), day);
    }
}
