package org.laypartners.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.Presence;
import org.laypartners.response.ResponseId;
import org.laypartners.response.RosterEntry;

/** Lines of an invented register, roster and report. */
final class Lines {
    static final LocalDate DAY = LocalDate.of(2025, 9, 3);
    static final LocalDateTime TWO = DAY.atTime(14, 0);

    private Lines() {}

    /** A line of a meeting of an hour at two o'clock; blanks are left out. */
    static Attendance line(String meeting, String title, String partner, String status) {
        return line(meeting, title, "14:00", partner, status, false);
    }

    static Attendance line(
            String meeting, String title, String start, String partner, String status, boolean cancelled) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("reg_meeting", new Answer.Words(meeting));
        answers.put("reg_project", new Answer.Choice("Outpatient letters"));
        answers.put("reg_title", new Answer.Words(title));
        answers.put("reg_date", new Answer.Day(DAY));
        answers.put("reg_start", new Answer.Words(start));
        answers.put("reg_planned_minutes", new Answer.Amount(new BigDecimal(60)));
        answers.put("reg_partner", new Answer.Words(partner));
        answers.put("reg_cancelled", new Answer.YesNo(cancelled));
        if (!status.isEmpty()) {
            answers.put("reg_status", new Answer.Choice(status));
        }
        ResponseId id = new ResponseId("meeting-register", meeting + partner);
        return new Attendance(id, TWO, TWO, new Answers(answers));
    }

    static RosterEntry person(String partner, String name, String email, String otherNames) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("ros_partner", new Answer.Words(partner));
        put(answers, "ros_name", name);
        put(answers, "ros_email", email);
        put(answers, "ros_other_names", otherNames);
        ResponseId id = new ResponseId("roster", partner + name + otherNames);
        return new RosterEntry(id, TWO, TWO, new Answers(answers));
    }

    static Presence there(String title, LocalDateTime start, String name, String email, long minutes, String spans) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        put(answers, "pre_title", title);
        put(answers, "pre_name", name);
        put(answers, "pre_email", email);
        put(answers, "pre_spans", spans);
        answers.put("pre_minutes", new Answer.Amount(BigDecimal.valueOf(minutes)));
        ResponseId id = new ResponseId("meeting-report", start + title + name + email);
        return new Presence(id, start, start, new Answers(answers));
    }

    static Presence there(String name, String email, long minutes) {
        return there("Letters group", TWO, name, email, minutes, "");
    }

    private static void put(Map<String, Answer> answers, String question, String text) {
        if (!text.isEmpty()) {
            answers.put(question, new Answer.Words(text));
        }
    }
}
