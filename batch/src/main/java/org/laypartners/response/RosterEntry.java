package org.laypartners.response;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A line of the roster: who a lay partner is, which names they go by, and on which project they are from when to when. A
 * person may have several lines. All of it is personal.
 */
public record RosterEntry(ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers)
        implements Response {
    /** What stands in place of a lay partner for a name that is nobody of the roster, such as a member of staff. */
    public static final String NOT_A_LAY_PARTNER = "Not a lay partner";

    /** The reference that registers use for the person, or {@value #NOT_A_LAY_PARTNER}. */
    public String partner() {
        return answers.words("ros_partner").orElse("");
    }

    public boolean isLayPartner() {
        return !partner().strip().equalsIgnoreCase(NOT_A_LAY_PARTNER);
    }

    public Optional<String> name() {
        return answers.words("ros_name");
    }

    public Optional<String> email() {
        return answers.words("ros_email");
    }

    /** Other names and addresses under which the person appears, each alone. */
    public List<String> otherNames() {
        return Arrays.stream(answers.words("ros_other_names").orElse("").split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The project's title; empty where the line only says who somebody is. */
    public Optional<String> project() {
        return answers.choice("ros_project");
    }

    public Optional<LocalDate> from() {
        return answers.day("ros_from");
    }

    /** The last day; empty while the person is still on the project. */
    public Optional<LocalDate> to() {
        return answers.day("ros_to");
    }

    @Override
    public String toString() {
        return "RosterEntry";
    }
}
