package org.laypartners.response;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** One person at one meeting, as a line of a meeting register says: form E. */
public record Attendance(ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers)
        implements Response {
    public String meeting() {
        return answers.words("reg_meeting").orElse("");
    }

    /** The project's title, as its page spells it. */
    public String project() {
        return answers.choice("reg_project").orElse("");
    }

    public LocalDate date() {
        return answers.day("reg_date").orElse(submitted.toLocalDate());
    }

    /** Who it is about: the reference that the register uses for a lay partner. Personal. */
    public String partner() {
        return answers.words("reg_partner").orElse("");
    }

    /** Whether the person was due to come. A blank means yes. */
    public boolean expected() {
        return answers.yes("reg_expected").orElse(true);
    }

    public boolean cancelled() {
        return answers.yes("reg_cancelled").orElse(false);
    }

    /** Present, Part, Apologies, Absent or Not expected; empty for a cancelled meeting. */
    public Optional<String> status() {
        return answers.choice("reg_status");
    }

    @Override
    public String toString() {
        return "Attendance";
    }
}
