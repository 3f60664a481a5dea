package org.laypartners.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laypartners.erasure.Holdings.Found;
import org.laypartners.erasure.Holdings.Held;
import org.laypartners.form.FormDefinition;
import org.laypartners.form.Question;
import org.laypartners.response.Answers;

/**
 * All that is held about one person, as the page and the JSON show it: maps, lists and text, with nothing left to decide.
 *
 * @param day when it was asked for
 * @param found what the store holds
 * @param files kept exports that hold the person too, by their path in the data folder
 * @param forms the definitions, for the wording of the questions and how long answers are kept
 */
public record PersonData(LocalDate day, Found found, List<String> files, List<FormDefinition> forms) {
    public PersonData {
        files = List.copyOf(files);
        forms = List.copyOf(forms);
    }

    /** What the person should know before they read. */
    List<String> sentences() {
        int count = found.all().size();
        return List.of(
                "This page shows all that this program holds about you: "
                        + (count == 1 ? "1 answered form or line." : count + " answered forms or lines."),
                "If something is wrong, or you want it erased, tell the involvement team.");
    }

    /** One section for each form that holds something, in the order of the definitions. */
    List<Map<String, Object>> sections() {
        List<Map<String, Object>> sections = new ArrayList<>();
        Map<String, List<Held>> byForm = new LinkedHashMap<>();
        forms.forEach(form -> byForm.put(form.id(), new ArrayList<>()));
        found.all()
                .forEach(held -> byForm.computeIfAbsent(held.response().id().form(), form -> new ArrayList<>())
                        .add(held));
        byForm.forEach((id, all) -> {
            if (!all.isEmpty()) {
                sections.add(section(id, all));
            }
        });
        return sections;
    }

    private Map<String, Object> section(String id, List<Held> all) {
        Optional<FormDefinition> form =
                forms.stream().filter(each -> each.id().equals(id)).findFirst();
        return map(
                "id",
                id,
                "heading",
                form.map(FormDefinition::title).orElse(id),
                "kept",
                form.flatMap(FormDefinition::retentionMonths)
                        .map(months -> "Kept for " + months + " months, then erased.")
                        .orElse("No rule says yet how long this is kept."),
                "things",
                all.stream().map(held -> thing(held, form)).toList());
    }

    private static Map<String, Object> thing(Held held, Optional<FormDefinition> form) {
        Optional<LocalDate> end = form.flatMap(FormDefinition::retentionMonths).map(held.keptFrom()::plusMonths);
        String from = (held.file().isEmpty() ? "" : "From the file " + held.file())
                + held.dropped()
                        .map(day -> ", taken in on " + AnswerText.day(day))
                        .orElse("");
        return map(
                "heading",
                AnswerText.day(held.keptFrom()),
                "date",
                held.keptFrom().toString(),
                "from",
                (from.isEmpty() ? "" : from + ". ")
                        + end.map(day -> "Kept until " + AnswerText.day(day) + ".")
                                .orElse(""),
                "answers",
                held.response().answers().byQuestion().entrySet().stream()
                        .map(entry -> map(
                                "id",
                                entry.getKey(),
                                "question",
                                form.map(definition -> ask(definition, entry.getKey()))
                                        .orElse(entry.getKey()),
                                "answer",
                                AnswerText.of(entry.getValue())))
                        .toList());
    }

    private static String ask(FormDefinition form, String question) {
        return form.questions().stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .map(Question::ask)
                .or(() -> form.questions().stream()
                        .filter(each -> Answers.typedId(each.id()).equals(question))
                        .findFirst()
                        .map(each -> each.ask() + " (in your own words)"))
                .orElse(question);
    }

    /** What the person may look for in vain, or must ask somebody else for. */
    List<String> notIncluded() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Answers to the equality questions. They are kept without names, so nobody can find yours.");
        sentences.add("Feedback that you sent without your name or address. Nobody can tell that it is yours.");
        if (found.namesakes() > 0) {
            sentences.add(found.namesakes()
                    + " lines with your name that may be about somebody else who goes by the same" + " name.");
        }
        if (found.mentions() > 0) {
            sentences.add("What others wrote, where your name stands in " + found.mentions()
                    + " of their answers. Ask the involvement team: it is about others too.");
        }
        if (!files.isEmpty()) {
            sentences.add((files.size() == 1 ? "1 kept file" : files.size() + " kept files")
                    + " as staff dropped them, in which you stand too: the exports that these answers came from, and rows"
                    + " that could not be taken in.");
        }
        sentences.add("What the Trust holds elsewhere: in the form tools, in emails and in its own registers.");
        return sentences;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            map.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        return map;
    }

    @Override
    public String toString() {
        return "PersonData";
    }
}
