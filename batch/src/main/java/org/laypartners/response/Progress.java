package org.laypartners.response;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** What somebody of the involvement team noted about a response: how far a person has come, or that a concern is settled. */
public record Progress(ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers)
        implements Response {
    private static final int HEX_DIGITS = 12;

    /**
     * What stands for a response in the workbooks that staff fill in. It tells nothing of the response.
     *
     * @param letter the kind of reference: {@code P} for a person who asked to join, {@code C} for a concern
     */
    public static String referenceTo(Response response, String letter) {
        String of = letter + "\n" + response.id().form() + "\n" + response.id().key();
        return letter + "-" + DigestUtils.sha256Hex(of).substring(0, HEX_DIGITS).toUpperCase(Locale.ROOT);
    }

    /** Notes by the reference of what they are about. */
    public static Map<String, Progress> byReference(Collection<Progress> notes) {
        return notes.stream()
                .collect(Collectors.toMap(Progress::reference, Function.identity(), (first, last) -> last));
    }

    /** Which response it is about, as {@link #referenceTo} writes it. */
    public String reference() {
        return answers.words("prg_reference").orElse("").strip().toUpperCase(Locale.ROOT);
    }

    /** When something happened, for example {@code prg_talked}; empty when it has not. */
    public Optional<LocalDate> day(String question) {
        return answers.day(question);
    }

    @Override
    public String toString() {
        return "Progress";
    }
}
