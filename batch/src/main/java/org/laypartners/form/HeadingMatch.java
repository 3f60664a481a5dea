package org.laypartners.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laypartners.export.Column;
import org.laypartners.export.Export;
import org.laypartners.export.ExportFormat;
import org.laypartners.export.Role;

/**
 * Which column answers which question. Headings are compared after evening out what no reader sees as a difference; a
 * heading that merely resembles a question is never taken for it.
 *
 * @param columns the columns of each question, by question id; more than one is a fault of the file
 * @param unused the question columns that fit nothing
 */
record HeadingMatch(DefinedForm form, Map<String, List<Column>> columns, List<Column> unused) {
    /** Below this, naming a heading would help nobody. */
    private static final double WORTH_NAMING = 0.35;

    /** Tools whose questions have codes, which staff can choose to be the ids of the definition. */
    private static final Set<ExportFormat> NAMED_BY_CODE =
            Set.of(ExportFormat.QUALTRICS, ExportFormat.LIMESURVEY, ExportFormat.ODK, ExportFormat.KOBO);

    private static final Pattern LEADING_NUMBER =
            Pattern.compile("^(?:q(?:uestion)?\\s*)?\\d{1,3}\\s*[.):–-]*\\s+(?=\\S)");
    private static final Pattern REPEATED = Pattern.compile("(?s)(.*\\D)\\d{1,2}");

    static HeadingMatch of(DefinedForm form, Export export) {
        Map<String, String> questions = new HashMap<>();
        form.definition()
                .questions()
                .forEach(question -> accepted(question).forEach(heading -> questions.put(heading, question.id())));
        if (NAMED_BY_CODE.contains(export.format())) {
            for (Question question : form.definition().questions()) {
                questions.putIfAbsent(fold(question.id()), question.id());
                // LimeSurvey's codes are letters and digits only.
                questions.putIfAbsent(fold(question.id().replace("_", "")), question.id());
            }
        }
        Set<String> headings = new HashSet<>();
        export.columns().forEach(column -> headings.add(column.heading()));
        Map<String, List<Column>> matched = new LinkedHashMap<>();
        List<Column> unused = new ArrayList<>();
        for (Column column : export.columns()) {
            if (column.role() == Role.QUESTION) {
                spellings(column, export.format(), headings).stream()
                        .map(spelling -> Optional.ofNullable(questions.get(spelling)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresentOrElse(
                                id -> matched.computeIfAbsent(id, key -> new ArrayList<>())
                                        .add(column),
                                () -> unused.add(column));
            }
        }
        addCollectedAddress(export, questions, matched);
        return new HeadingMatch(form, matched, unused);
    }

    /** Google's form can ask for the address by itself; it is the form's answer where no question asks for it again. */
    private static void addCollectedAddress(
            Export export, Map<String, String> questions, Map<String, List<Column>> matched) {
        if (export.format() != ExportFormat.GOOGLE_FORMS) {
            return;
        }
        for (Column column : export.columns()) {
            String id = questions.get(fold(column.heading()));
            if (column.role() == Role.ACCOUNT_EMAIL && id != null) {
                matched.putIfAbsent(id, List.of(column));
            }
        }
    }

    /**
     * The ways to read a heading: as it stands, by the other names that the tool gives the column, as the row of a grid,
     * without the number of a repeated question.
     */
    private static List<String> spellings(Column column, ExportFormat format, Set<String> headings) {
        String heading = column.heading();
        List<String> spellings = new ArrayList<>(List.of(fold(heading)));
        column.also().forEach(name -> spellings.add(fold(name)));
        if (format != ExportFormat.MICROSOFT_FORMS) {
            addGridRow(heading.strip(), spellings);
        }
        Matcher repeated = REPEATED.matcher(heading);
        if (format == ExportFormat.MICROSOFT_FORMS && repeated.matches() && headings.contains(repeated.group(1))) {
            spellings.add(fold(repeated.group(1)));
        }
        return spellings;
    }

    /** {@code Question [row]}. No pattern: one would look through a heading of nothing but brackets once for each of them. */
    private static void addGridRow(String heading, List<String> spellings) {
        int close = heading.length() - 1;
        int open = heading.lastIndexOf('[', close - 2);
        if (open >= 0 && heading.charAt(close) == ']') {
            spellings.add(fold(heading.substring(open + 1, close)));
            spellings.add(fold(heading.substring(0, open)));
        }
    }

    /** The folded headings that a question accepts. */
    static Set<String> accepted(Question question) {
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(fold(question.ask()));
        question.headings().forEach(heading -> accepted.add(fold(heading)));
        return accepted;
    }

    /**
     * A heading without what no reader sees: kinds of space and letter form, case, a leading number, a star,
     * "(optional)" and punctuation.
     */
    static String fold(String heading) {
        String text = PlainText.of(heading).toLowerCase(Locale.ROOT).replace("(optional)", " ");
        return LEADING_NUMBER
                .matcher(text)
                .replaceFirst("")
                .replaceAll("['’‘]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    Optional<Column> column(Question question) {
        List<Column> found = columns.getOrDefault(question.id(), List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Required questions that no column answers. */
    List<Question> missing() {
        return form.definition().questions().stream()
                .filter(question -> question.required() && !columns.containsKey(question.id()))
                .toList();
    }

    Optional<Question> ambiguous() {
        return form.definition().questions().stream()
                .filter(question ->
                        columns.getOrDefault(question.id(), List.of()).size() > 1)
                .findFirst();
    }

    int matched() {
        return columns.size();
    }

    /** The unused heading most like one of a question; empty when none is much like it. */
    Optional<Column> mostLike(Question question) {
        Map<Column, Double> likeness = new HashMap<>();
        unused.forEach(column -> likeness.put(column, likeness(question, fold(column.heading()))));
        return unused.stream()
                .filter(column -> likeness.getOrDefault(column, 0.0) >= WORTH_NAMING)
                .max(Comparator.comparing(column -> likeness.getOrDefault(column, 0.0)));
    }

    private static double likeness(Question question, String heading) {
        return accepted(question).stream()
                .mapToDouble(accepted -> Likeness.of(accepted, heading))
                .max()
                .orElse(0);
    }
}
