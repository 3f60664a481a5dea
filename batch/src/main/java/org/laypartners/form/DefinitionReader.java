package org.laypartners.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laypartners.response.Answers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one YAML file as a form, and refuses it where it says something that nobody can have meant. */
final class DefinitionReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final Map<String, List<Option>> lists;

    private DefinitionReader(String file, Map<String, List<Option>> lists) {
        this.file = file;
        this.lists = lists;
    }

    static DefinedForm read(Path path, Map<String, List<Option>> lists) throws IOException {
        String file = String.valueOf(path.getFileName());
        Object content;
        try {
            content = YAML.readValue(Files.readString(path), Object.class);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new FormDefinitionException(file, "line " + line, "This is not valid YAML, or a key stands twice.");
        }
        return new DefinitionReader(file, lists).form(new YamlEntry(file, "", content));
    }

    private DefinedForm form(YamlEntry entry) {
        String id = entry.needText("id");
        FormKind kind = constant(FormKind.class, entry, "kind");
        String title = entry.needText("title");
        int version = entry.number("version")
                .orElseThrow(() -> entry.fault("version", "This key is missing."))
                .intValue();
        Optional<Integer> months = entry.number("retention-months").map(Number::intValue);
        String why = why(entry);
        boolean keptByStaff = entry.flag("kept-by-staff");
        Map<String, Integer> codes = ratingCodes(entry);
        List<Question> questions = new ArrayList<>();
        Map<String, Rules> rules = new HashMap<>();
        for (YamlEntry unnamed : entry.entries("questions")) {
            YamlEntry question = unnamed.named(unnamed.needText("id"));
            Question read = new QuestionReader(question, lists).question();
            if (rules.put(read.id(), RulesReader.read(question, read)) != null) {
                throw question.fault("", "Two questions have this id.");
            }
            if (Answers.isTypedId(read.id())) {
                throw question.fault(
                        "id", "No id may end so: what people type in place of a choice is kept under such ids.");
            }
            question.refuseUnknownKeys();
            questions.add(read);
        }
        entry.refuseUnknownKeys();
        FormDefinition definition = new FormDefinition(id, kind, title, version, why, keptByStaff, months, questions);
        DefinedForm form = new DefinedForm(file, definition, rules, codes);
        check(form);
        return form;
    }

    /** Nobody may be asked anything without being told what for. */
    private static String why(YamlEntry entry) {
        return entry.text("why")
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> entry.fault(
                        "why",
                        "This key is missing. Say in a plain sentence or two what the answers are for: the privacy"
                                + " notice shows it."));
    }

    /** What a tool writes for each level of agreement, where it writes codes; {@code na} stands for not applicable. */
    private static Map<String, Integer> ratingCodes(YamlEntry entry) {
        Map<String, Integer> codes = new HashMap<>();
        entry.entry("rating-codes").ifPresent(levels -> {
            for (String level : levels.keys()) {
                boolean notApplicable = level.equals("not-applicable");
                if (!notApplicable && !level.matches("[1-5]")) {
                    throw levels.fault(level, "A level from 1 to 5, or not-applicable, is expected here.");
                }
                levels.texts(level)
                        .forEach(code -> codes.put(ChoiceText.fold(code), notApplicable ? 0 : Integer.parseInt(level)));
            }
        });
        return codes;
    }

    private void check(DefinedForm form) {
        if (form.definition().questions().isEmpty()) {
            throw new FormDefinitionException(file, "questions", "At least one question is expected here.");
        }
        Map<String, String> headings = new HashMap<>();
        for (Question question : form.definition().questions()) {
            checkApart(form.definition().kind(), question);
            for (String heading : HeadingMatch.accepted(question)) {
                String other = headings.putIfAbsent(heading, question.id());
                if (other != null && !other.equals(question.id())) {
                    throw new FormDefinitionException(
                            file,
                            question.id() + ", headings",
                            "A heading of this question is also one of " + other + ".");
                }
            }
            checkReferences(form, question);
        }
    }

    /** What is special has one form of its own, and there nothing but choices can be kept. */
    private void checkApart(FormKind kind, Question question) {
        boolean apart = kind == FormKind.EQUALITY_MONITORING;
        if (apart != (question.privacy() == PrivacyClass.SPECIAL)) {
            throw new FormDefinitionException(
                    file,
                    question.id() + ", privacy",
                    "The class special is for the kind equality-monitoring, and is the only one there.");
        }
        if (apart && (question.type() != AnswerType.ONE || question.options().isEmpty())) {
            throw new FormDefinitionException(
                    file,
                    question.id() + ", type",
                    "In this kind of form each question has the type one, and choices.");
        }
    }

    private void checkReferences(DefinedForm form, Question question) {
        Rules rules = form.rulesOf(question);
        rules.requiredIf().ifPresent(condition -> checkCondition(form, question, "required-if", condition));
        rules.unless().ifPresent(condition -> checkCondition(form, question, "unless", condition));
        rules.conflicts().forEach(conflict -> checkCondition(form, question, "conflicts", conflict.with()));
        rules.atMost().ifPresent(atMost -> find(form, question, "at-most", atMost.question()));
    }

    private void checkCondition(DefinedForm form, Question question, String key, Condition condition) {
        condition.answers().forEach((id, answers) -> {
            Set<String> possible = new HashSet<>(Set.of("Yes", "No"));
            Question other = find(form, question, key, id);
            if (other.type() != AnswerType.YES_NO) {
                possible.clear();
                other.options().forEach(option -> possible.add(option.text()));
            }
            if (!possible.containsAll(answers)) {
                throw new FormDefinitionException(
                        file, question.id() + ", " + key, "An answer named here is not a choice of " + id + ".");
            }
        });
    }

    private Question find(DefinedForm form, Question question, String key, String id) {
        return form.definition().questions().stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new FormDefinitionException(
                        file, question.id() + ", " + key, "There is no question " + id + "."));
    }

    /** A constant by its name as YAML writes it: in small letters, with hyphens. */
    static <E extends Enum<E>> E constant(Class<E> type, YamlEntry entry, String key) {
        String text = entry.needText(key);
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(text)) {
                return constant;
            }
            known.add(name);
        }
        throw entry.fault(key, "One of these is expected here: " + String.join(", ", known) + ".");
    }
}
