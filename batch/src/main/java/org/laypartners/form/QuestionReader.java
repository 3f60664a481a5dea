package org.laypartners.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one question of a definition file. */
final class QuestionReader {
    /** The UK Standards for Public Involvement (2019), in their own order. */
    private static final List<String> UK_STANDARDS = List.of(
            "Inclusive opportunities",
            "Working together",
            "Support and learning",
            "Communications",
            "Impact",
            "Governance");

    private final YamlEntry entry;
    private final Map<String, List<Option>> lists;

    QuestionReader(YamlEntry entry, Map<String, List<Option>> lists) {
        this.entry = entry;
        this.lists = lists;
    }

    Question question() {
        AnswerType type = DefinitionReader.constant(AnswerType.class, entry, "type");
        Optional<Pattern> pattern = entry.text("pattern").map(text -> pattern(entry, "pattern", text));
        String expected = pattern.isPresent() ? entry.needText("expected") : "";
        List<Option> options = options();
        boolean choice = type == AnswerType.ONE || type == AnswerType.MANY;
        if (choice && options.isEmpty() && pattern.isEmpty()) {
            throw entry.fault("choices", "A question of this type needs choices.");
        }
        if (!choice && !options.isEmpty()) {
            throw entry.fault("choices", "Only the types one and many have choices.");
        }
        return new Question(
                entry.needText("id"),
                entry.needText("ask"),
                entry.texts("headings"),
                type,
                options,
                entry.flag("required"),
                DefinitionReader.constant(PrivacyClass.class, entry, "privacy"),
                pattern,
                expected,
                typed(options),
                standard());
    }

    private Optional<String> typed(List<Option> options) {
        Optional<String> typed = entry.text("typed");
        if (typed.isPresent()
                && options.stream().noneMatch(option -> option.text().equals(typed.get()))) {
            throw entry.fault("typed", "This is not a choice of the question.");
        }
        return typed;
    }

    private Optional<String> standard() {
        Optional<String> standard = entry.text("standard");
        if (standard.isPresent() && !UK_STANDARDS.contains(standard.get())) {
            throw entry.fault("standard", "The standards are: " + String.join(", ", UK_STANDARDS) + ".");
        }
        return standard;
    }

    static Pattern pattern(YamlEntry entry, String key, String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw entry.fault(key, "This is not a valid pattern.");
        }
    }

    private List<Option> options() {
        Optional<Object> choices = entry.value("choices");
        List<Option> options = new ArrayList<>();
        if (choices.isPresent() && choices.get() instanceof String list) {
            options.addAll(named(list));
        } else {
            entry.list("choices").forEach(choice -> options.addAll(choice(choice)));
        }
        Set<String> folded = new HashSet<>();
        for (Option option : options) {
            if (!folded.add(ChoiceText.fold(option.text()))) {
                throw entry.fault("choices", "The choice \"" + option.text() + "\" stands twice.");
            }
        }
        return options;
    }

    private List<Option> choice(Object choice) {
        if (!(choice instanceof Map<?, ?>)) {
            return List.of(Option.of(String.valueOf(choice)));
        }
        YamlEntry described = entry.below("choices", choice);
        if (described.keys().contains("list")) {
            return named(described.needText("list"));
        }
        if (!described.keys().contains("text") || !Set.of("text", "also").containsAll(described.keys())) {
            throw entry.fault("choices", "A choice is a text, or has the keys text and also, or the key list.");
        }
        return List.of(new Option(described.needText("text"), described.texts("also")));
    }

    private List<Option> named(String list) {
        List<Option> options = lists.get(list);
        if (options == null) {
            throw entry.fault("choices", "There is no list \"" + list + "\".");
        }
        return options;
    }
}
