package org.laypartners.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rules of one question. */
final class RulesReader {
    private final YamlEntry entry;
    private final Question question;

    private RulesReader(YamlEntry entry, Question question) {
        this.entry = entry;
        this.question = question;
    }

    static Rules read(YamlEntry entry, Question question) {
        return new RulesReader(entry, question).rules();
    }

    private Rules rules() {
        boolean day = question.type() == AnswerType.DAY;
        return new Rules(
                entry.entry("required-if").map(this::condition),
                entry.entry("unless").map(this::condition),
                entry.text("must-be").map(text -> known("must-be", text)),
                day ? Optional.empty() : entry.number("from"),
                day ? Optional.empty() : entry.number("to"),
                day ? entry.text("from").map(text -> day("from", text)) : Optional.empty(),
                day ? entry.text("to").map(text -> day("to", text)) : Optional.empty(),
                entry.entry("at-most").map(this::atMost),
                entry.flag("upper-case"),
                entry.flag("may-be-blank"),
                entry.flag("left-out-without"),
                entry.text("hint"),
                entry.entries("near-misses").stream().map(this::nearMiss).toList(),
                entry.entries("conflicts").stream().map(this::conflict).toList());
    }

    private String known(String key, String text) {
        boolean yesNo = question.type() == AnswerType.YES_NO && (text.equals("Yes") || text.equals("No"));
        if (!yesNo
                && question.options().stream().noneMatch(option -> option.text().equals(text))) {
            throw entry.fault(key, "This is not a choice of the question.");
        }
        return text;
    }

    private LocalDate day(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw entry.fault(key, "A date is expected here, for example 2000-01-31.");
        }
    }

    private Condition condition(YamlEntry described) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        described.keys().forEach(id -> answers.put(id, described.texts(id)));
        return new Condition(answers);
    }

    private Rules.AtMost atMost(YamlEntry described) {
        Rules.AtMost atMost = new Rules.AtMost(
                described.needText("question"), described.number("times").orElse(BigDecimal.ONE));
        described.refuseUnknownKeys();
        return atMost;
    }

    private Rules.NearMiss nearMiss(YamlEntry described) {
        Rules.NearMiss nearMiss = new Rules.NearMiss(
                QuestionReader.pattern(described, "pattern", described.needText("pattern")),
                described.needText("advice"));
        described.refuseUnknownKeys();
        return nearMiss;
    }

    private Rules.Conflict conflict(YamlEntry described) {
        List<String> answers = described.texts("answers");
        answers.forEach(answer -> known("conflicts", answer));
        Condition with = described
                .entry("with")
                .map(this::condition)
                .orElseThrow(() -> described.fault("with", "This key is missing."));
        Rules.Conflict conflict =
                new Rules.Conflict(answers, with, described.needText("expected"), described.needText("advice"));
        described.refuseUnknownKeys();
        return conflict;
    }
}
