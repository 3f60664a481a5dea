package org.laypartners.response;

import java.time.LocalDateTime;

/** What a project lead says about working with lay partners: form D. */
public record LeadFeedback(ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers)
        implements Response {
    /** The project's title, as its page spells it. */
    public String project() {
        return answers.choice("pl_project").orElse("");
    }

    @Override
    public String toString() {
        return "LeadFeedback";
    }
}
