package org.laypartners.example;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.laypartners.form.Option;
import org.laypartners.form.Question;

/** Answers to equality monitoring, as the CSV download of an anonymous Microsoft Form has them; one row is to be mended. */
final class ExampleEquality {
    private static final String NO_ANSWER = "Prefer not to say";
    /** The first three of the groups that the Census found most of in north west London, and the rest alike. */
    private static final List<String> COMMON = List.of("British", "Indian", "Other White");

    private final Random random = new Random(2021);
    private final List<Question> questions;

    ExampleEquality(List<Question> questions) {
        this.questions = questions;
    }

    Table microsoft(int rows) {
        Table table = MicrosoftCsv.table(questions.stream().map(Question::ask).toList());
        for (int id = 1; id <= rows; id++) {
            LocalDateTime sent =
                    LocalDateTime.of(2025, 11, 3, 9, 41, 12).plusDays(id * 7L).plusMinutes(id * 47L);
            Map<String, String> cells = answers();
            MicrosoftCsv.stamp(cells, id, sent, 4);
            if (id == 23) {
                cells.put(ask("eq_age"), "Between 60 and 70");
            }
            table.add(cells);
        }
        return table;
    }

    private Map<String, String> answers() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Question question : questions) {
            cells.put(question.ask(), answer(question));
        }
        cells.put(ask("eq_cohort"), random.nextInt(3) == 0 ? "A lay partner now" : "Applying");
        if (!"Yes".equals(cells.get(ask("eq_disability")))) {
            cells.put(ask("eq_limits"), "");
        }
        return cells;
    }

    private String answer(Question question) {
        List<String> choices = question.options().stream().map(Option::text).toList();
        int draw = random.nextInt(20);
        if (draw == 0) {
            return "";
        }
        if (draw == 1 && choices.contains(NO_ANSWER)) {
            return NO_ANSWER;
        }
        if (question.id().equals("eq_ethnic19") && draw < 13) {
            String common = COMMON.get(draw % COMMON.size());
            return choices.stream()
                    .filter(choice -> choice.endsWith(common))
                    .findFirst()
                    .orElseThrow();
        }
        if (List.of("eq_gender", "eq_orientation").contains(question.id()) && draw < 18) {
            return choices.get(0);
        }
        if (List.of("eq_disability", "eq_carer").contains(question.id())) {
            return draw < 7 ? "Yes" : "No";
        }
        List<String> real =
                choices.stream().filter(choice -> !choice.equals(NO_ANSWER)).toList();
        return real.get(random.nextInt(real.size()));
    }

    private String ask(String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .map(Question::ask)
                .findFirst()
                .orElseThrow();
    }
}
