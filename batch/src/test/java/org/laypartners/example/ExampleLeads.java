package org.laypartners.example;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What project leads say, as Microsoft Forms' CSV download has it; one row holds something to refuse. */
final class ExampleLeads {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);
    private static final List<String> LEVELS = List.of("Neither agree nor disagree", "Agree", "Strongly agree");
    private static final List<String> YOU_SAID = List.of(
            "The letter hides the phone number on the second page.",
            "Papers reach us too late to read them.",
            "The signs stop before the lifts.",
            "Nobody asked people who cannot use email.");
    private static final List<String> WE_DID = List.of(
            "We moved the number to the top of the first page.",
            "We now send papers a week before each meeting.",
            "We put up six more signs, and walked the way with you again.",
            "We sent the survey again by post.");
    private static final List<String> INFLUENCE = List.of(
            "Lay partners chose what we tested first.",
            "The plan changed twice because of what they told us.",
            "They wrote the questions that we asked on the wards.");

    private final Random random = new Random(1948);
    private final Map<String, String> ask;
    private final List<String> projects;

    ExampleLeads(Map<String, String> ask, List<String> projects) {
        this.ask = ask;
        this.projects = projects;
    }

    Table microsoft(int rows) {
        Table table = MicrosoftCsv.table(ask.values());
        for (int id = 1; id <= rows; id++) {
            LocalDateTime sent =
                    LocalDateTime.of(2025, 12, 1, 11, 12, 9).plusDays(id * 23L).plusMinutes(id * 41L);
            Map<String, String> cells = answers(id, sent.toLocalDate());
            MicrosoftCsv.stamp(cells, id, sent, 12);
            table.add(cells);
        }
        return table;
    }

    private Map<String, String> answers(int id, LocalDate sent) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "pl_project", projects.get(id % projects.size()));
        ask.keySet().stream()
                .filter(question -> question.matches("pl_c[0-9]{2}"))
                .forEach(question -> put(cells, question, LEVELS.get(random.nextInt(3))));
        put(cells, "pl_lp_count", Integer.toString(3 + id % 3));
        put(cells, "pl_meetings_planned", "4");
        put(cells, "pl_meetings_held", id == 5 ? "three or four" : Integer.toString(2 + id % 3));
        put(cells, "pl_papers_median_days", Integer.toString(3 + random.nextInt(6)));
        put(cells, "pl_impact_stage", id % 2 == 0 ? "Design;Information for patients;" : "Priorities;Delivery;");
        put(cells, "pl_change_type", id % 4 == 0 ? "Nothing yet;" : "Plan changed;Document rewritten;");
        put(cells, "pl_you_said", YOU_SAID.get(id % YOU_SAID.size()));
        put(cells, "pl_we_did", WE_DID.get(id % WE_DID.size()));
        put(cells, "pl_by_when", sent.plusDays(40).format(DAY));
        put(cells, "pl_status", id % 3 == 0 ? "Doing" : "Done");
        put(cells, "pl_aim", "To see the work as patients see it.");
        put(cells, "pl_methods", "Lay partners came to every meeting and read each draft.");
        put(cells, "pl_results", "A shorter plan that people understand.");
        put(cells, "pl_influence", INFLUENCE.get(id % INFLUENCE.size()));
        put(cells, "pl_reflections", "We would ask more people at the start.");
        put(cells, "pl_consent_quote", id == 7 ? "No" : "Yes");
        return cells;
    }

    private void put(Map<String, String> cells, String question, String text) {
        String heading = ask.get(question);
        if (heading == null) {
            throw new IllegalArgumentException("the form has no question " + question);
        }
        cells.put(heading, text);
    }
}
