package org.laypartners.response;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Somebody in one session of an online meeting, as a report of Teams, Zoom or Google Meet tells it, with all their joins
 * made one. Lay partners and everybody else who was there: personal.
 */
public record Presence(ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers)
        implements Response {
    /** The meeting's title; empty where the report has none. */
    public String title() {
        return answers.words("pre_title").orElse("");
    }

    /** When the session began, as the clock on a wall in London showed it. */
    public LocalDateTime started() {
        return submitted;
    }

    /** How long the session lasted, in minutes; empty where the report does not say. */
    public Optional<BigDecimal> length() {
        return answers.number("pre_length");
    }

    /** The name as the tool showed it. */
    public String name() {
        return answers.words("pre_name").orElse("");
    }

    public Optional<String> email() {
        return answers.words("pre_email");
    }

    /** Minutes in the session, or what of them counts once all presences of the person are made one. */
    public BigDecimal minutes() {
        return answers.number("pre_counted")
                .or(() -> answers.number("pre_minutes"))
                .orElse(BigDecimal.ZERO);
    }

    /**
     * When the person was there, as minutes since the session began, for example {@code 0-35 41-60}. Kept only until the
     * person is matched; empty after, and where the report does not say.
     */
    public Optional<String> spans() {
        return answers.words("pre_spans");
    }

    @Override
    public String toString() {
        return "Presence";
    }
}
