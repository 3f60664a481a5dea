package org.laypartners.response;

import java.time.LocalDateTime;
import java.util.Optional;

/** What a lay partner says about a project: form C. */
public record Feedback(ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers)
        implements Response {
    /** The project's title, as its page spells it. */
    public String project() {
        return answers.choice("fb_project").orElse("");
    }

    /** The quarter it is about, for example {@code 2026 Q3}; empty where the form did not ask. */
    public Optional<String> period() {
        return answers.choice("fb_period");
    }

    /** Whether the person asks to be called about a concern. For staff only; never counted in public. */
    public boolean wantsToBeContacted() {
        return answers.yes("fb_raise").orElse(false);
    }

    @Override
    public String toString() {
        return "Feedback";
    }
}
