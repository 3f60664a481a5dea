package org.laypartners.example;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.laypartners.content.ProjectPage;
import org.laypartners.feed.Hours;

/** Meeting registers as plain tables; two rows hold something to refuse. */
final class ExampleRegister {
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Random random = new Random(80);
    private final Map<String, String> ask;

    ExampleRegister(Map<String, String> ask) {
        this.ask = ask;
    }

    Table table() {
        return new Table(List.copyOf(ask.values()));
    }

    /**
     * Adds a project's meetings.
     *
     * @param project its page says at what time the group met, and in which ways
     * @param code the first part of its meetings' numbers
     * @param dates when the group met
     * @param partners who was due to come; those further down the list miss more
     */
    void add(Table table, ProjectPage project, String code, List<LocalDate> dates, List<String> partners) {
        Hours hours = project.hours().orElseThrow();
        int minutes = (int) Duration.between(hours.from(), hours.to()).toMinutes();
        for (int meeting = 0; meeting < dates.size(); meeting++) {
            boolean cancelled = code.equals("FOOD") && meeting == 3;
            LocalDate date = dates.get(meeting);
            for (int person = 0; person < partners.size(); person++) {
                Map<String, String> cells = new LinkedHashMap<>();
                put(cells, "reg_meeting", "%s-%02d".formatted(code, meeting + 1));
                put(cells, "reg_project", project.title());
                put(cells, "reg_title", "Project group");
                put(cells, "reg_date", date.format(BRITISH));
                put(cells, "reg_start", hours.from().toString());
                put(cells, "reg_planned_minutes", Integer.toString(minutes));
                put(cells, "reg_format", format(project.how(), code, meeting));
                put(
                        cells,
                        "reg_papers_sent",
                        date.minusDays(2L + (meeting * 5L) % 9).format(BRITISH));
                put(cells, "reg_cancelled", cancelled ? "Yes" : "No");
                put(cells, "reg_cancelled_by", cancelled ? "Trust" : "");
                put(cells, "reg_partner", partners.get(person));
                put(cells, "reg_expected", "Yes");
                if (!cancelled) {
                    status(cells, person, minutes);
                }
                if (isLeftToTheReport(code, meeting)) {
                    cells.keySet().removeAll(List.of(ask.get("reg_status"), ask.get("reg_minutes")));
                    cells.remove(ask.get("reg_apology_reason"));
                }
                put(cells, "reg_recorded_by", "Involvement team");
                spoil(cells, code, meeting, person);
                table.add(cells);
            }
        }
    }

    /** One meeting was online too, and nobody wrote down who came: its Teams report knows. */
    static boolean isLeftToTheReport(String code, int meeting) {
        return code.equals("CANC") && meeting == 6;
    }

    /** In the words of the form; of the groups that meet in both ways one takes turns. */
    private static String format(List<String> ways, String code, int meeting) {
        boolean inPerson = ways.contains("In person");
        if (!ways.contains("Online meetings")) {
            return "In person";
        }
        if (inPerson && code.equals("HOME")) {
            return meeting % 2 == 0 ? "In person" : "Online";
        }
        return inPerson ? "Hybrid" : "Online";
    }

    private void status(Map<String, String> cells, int person, int minutes) {
        boolean absent = random.nextInt(100) < 6 + person * 9;
        if (!absent) {
            boolean part = random.nextInt(12) == 0;
            put(cells, "reg_status", part ? "Part" : "Present");
            put(cells, "reg_minutes", Integer.toString(part ? minutes * 5 / 9 : minutes));
            return;
        }
        put(cells, "reg_status", random.nextInt(3) == 0 ? "Absent" : "Apologies");
        put(cells, "reg_minutes", "0");
        put(
                cells,
                "reg_apology_reason",
                List.of("Illness", "Caring", "Work", "Access not met", "Short notice", "Not given")
                        .get(random.nextInt(6)));
    }

    /** Two slips of the hand, as they happen. */
    private void spoil(Map<String, String> cells, String code, int meeting, int person) {
        if (code.equals("HOME") && meeting == 2 && person == 1) {
            put(cells, "reg_date", "31/02/2026");
        }
        if (code.equals("CANC") && meeting == 4 && person == 0) {
            put(cells, "reg_status", "Maybe");
        }
    }

    private void put(Map<String, String> cells, String question, String text) {
        String heading = ask.get(question);
        if (heading == null) {
            throw new IllegalArgumentException("the form has no question " + question);
        }
        cells.put(heading, text);
    }
}
