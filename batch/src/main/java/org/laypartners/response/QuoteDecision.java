package org.laypartners.response;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** What somebody of the involvement team decided about a quotation. */
public record QuoteDecision(ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers)
        implements Response {
    /** The quotation's reference; it stands for its exact words. */
    public String reference() {
        return answers.words("quo_reference")
                .or(() -> answers.choice("quo_reference"))
                .orElse("")
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    public boolean approves() {
        return answers.choice("quo_decision").filter("Approve"::equals).isPresent();
    }

    /** The words to show instead; empty where the quotation may stand as it is. */
    public Optional<String> edited() {
        return answers.words("quo_edited");
    }

    @Override
    public String toString() {
        return "QuoteDecision";
    }
}
