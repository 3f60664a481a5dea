package org.laypartners.example;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Feedback from lay partners, in the shapes of two tools; three rows hold something to refuse. */
final class ExampleFeedback {
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);
    private static final List<String> LEVELS =
            List.of("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");
    private static final List<String> BEST = List.of(
            "The chair asked each of us what we thought before the group decided.",
            "We rewrote the first page together, line by line.",
            "The visit to the ward helped me to see why things take time.",
            "People listened, and then came back with a changed plan.");
    private static final List<String> BETTER = List.of(
            "Papers came the night before. I could not read them in time.",
            "Please explain the short names that staff use for teams.",
            "More meetings in the evening would help people who work.",
            "Tell us what happened after we gave our view.");
    private static final List<String> DIFFERENCE = List.of(
            "The letter now says who to ring, in large type, at the top.",
            "The menu has pictures, and someone asks what you can manage to eat.",
            "The map shows the step-free way in.",
            "I am not sure yet. It is too early to see a change.");

    private final Random random = new Random(1948);
    private final Map<String, String> ask;
    private final List<String> ratings;
    private final List<String> projects;

    ExampleFeedback(Map<String, String> ask, List<String> ratings, List<String> projects) {
        this.ask = ask;
        this.ratings = ratings;
        this.projects = projects;
    }

    /** As Microsoft Forms' CSV download has it. */
    Table microsoft(int rows) {
        Table table = MicrosoftCsv.table(ask.values());
        for (int id = 1; id <= rows; id++) {
            LocalDateTime sent =
                    LocalDateTime.of(2025, 10, 20, 18, 3, 40).plusDays(id * 8L).plusMinutes(id * 53L);
            Map<String, String> cells = answers(id);
            MicrosoftCsv.stamp(cells, id, sent, 7);
            if (id == 12) {
                cells.put(ask.getOrDefault("fb_project", ""), "A project that nobody knows");
            }
            table.add(cells);
        }
        return table;
    }

    /** As Google Forms' CSV has it. */
    Table google(int rows) {
        List<String> headings = new ArrayList<>(List.of("Timestamp"));
        headings.addAll(ask.values());
        Table table = new Table(headings);
        for (int id = 1; id <= rows; id++) {
            LocalDateTime sent =
                    LocalDateTime.of(2025, 11, 14, 10, 21, 9).plusDays(id * 10L).plusMinutes(id * 71L);
            Map<String, String> cells = answers(id + 100);
            cells.put("Timestamp", sent.format(BRITISH));
            if (id == 9) {
                cells.put(ask.getOrDefault(ratings.get(2), ""), "Very good");
            }
            if (id == 21) {
                cells.put(ask.getOrDefault("papers_days", ""), "about a week");
            }
            table.add(cells);
        }
        return table;
    }

    private Map<String, String> answers(int id) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "fb_project", projects.get(id % projects.size()));
        put(
                cells,
                "fb_role_time",
                List.of("Under 3 months", "3 to 12 months", "Over 1 year").get(id % 3));
        for (int i = 0; i < ratings.size(); i++) {
            put(cells, ratings.get(i), rating(i));
        }
        put(cells, "fb_q_best", id % 3 == 0 ? "" : BEST.get(id % BEST.size()));
        put(cells, "fb_q_better", id % 4 == 0 ? "" : BETTER.get(id % BETTER.size()));
        put(cells, "fb_q_difference", DIFFERENCE.get(id % DIFFERENCE.size()));
        put(
                cells,
                "fb_consent_quote",
                List.of("Yes, without my name", "No", "Yes, with my first name").get(id % 3));
        put(cells, "fb_raise", id % 17 == 0 ? "Yes" : "No");
        put(cells, "papers_days", Integer.toString(1 + random.nextInt(8)));
        put(cells, "briefing_had", id % 3 == 0 ? "No" : "Yes");
        return cells;
    }

    /** Papers in time (the fifth commitment) does worse than the rest, and being a good host does better. */
    private String rating(int question) {
        int lean = question == 4 ? 1 : question == 9 ? 3 : 2;
        int level = Math.min(4, Math.max(0, lean + (int) Math.round(random.nextGaussian() * 0.9 + 0.8)));
        return random.nextInt(25) == 0 ? "Not applicable or too early to say" : LEVELS.get(level);
    }

    private void put(Map<String, String> cells, String question, String text) {
        String heading = ask.get(question);
        if (heading == null) {
            throw new IllegalArgumentException("the form has no question " + question);
        }
        cells.put(heading, text);
    }
}
