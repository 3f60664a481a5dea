package org.laypartners.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ResponseId;

/** Lines of a register, for tests. */
final class Lines {
    private Lines() {}

    static Attendance line(String partner, String project, LocalDate date, String status) {
        return line(partner, project, date, status, Map.of());
    }

    static Attendance line(String partner, String project, LocalDate date, String status, Map<String, Answer> more) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("reg_meeting", new Answer.Words(project + " " + date));
        answers.put("reg_project", new Answer.Choice(project));
        answers.put("reg_date", new Answer.Day(date));
        answers.put("reg_partner", new Answer.Words(partner));
        answers.put("reg_status", new Answer.Choice(status));
        answers.putAll(more);
        LocalDateTime sent = date.atTime(18, 0);
        return new Attendance(
                new ResponseId("meeting-register", partner + date + project), sent, sent, new Answers(answers));
    }

    static Map<String, Answer> minutes(int attended, int planned) {
        return Map.of(
                "reg_minutes", new Answer.Amount(BigDecimal.valueOf(attended)),
                "reg_planned_minutes", new Answer.Amount(BigDecimal.valueOf(planned)));
    }

    static Map<String, Answer> because(String reason) {
        return Map.of("reg_apology_reason", new Answer.Choice(reason));
    }
}
