package org.laypartners.response;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Somebody asks to become a lay partner: form A. All of it is personal. */
public record ExpressionOfInterest(ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers)
        implements Response {
    public String name() {
        return answers.words("eoi_name").orElse("");
    }

    public Optional<String> email() {
        return answers.words("eoi_email");
    }

    public Optional<String> phone() {
        return answers.words("eoi_phone");
    }

    /** Where letters reach the person; only who chose Post is asked for it. */
    public Optional<String> address() {
        return answers.words("eoi_address");
    }

    /** Email, Phone, Post or Text message. */
    public String contactPreference() {
        return answers.choice("eoi_contact_pref").orElse("");
    }

    /** The title of a project, or Any. */
    public String opportunity() {
        return answers.choice("eoi_project").orElse("Any");
    }

    public List<String> interests() {
        return answers.choices("eoi_interests");
    }

    @Override
    public String toString() {
        return "ExpressionOfInterest";
    }
}
