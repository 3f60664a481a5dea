package org.laypartners.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.laypartners.export.Column;
import org.laypartners.export.Export;
import org.laypartners.export.Role;

/** Decides which form an export holds answers to, or says what keeps it from being one. */
final class Recogniser {
    private static final int HEADING_CHARACTERS = 120;
    private static final int NAMED_QUESTIONS = 3;
    /** One heading in common is chance. */
    private static final int FEWEST_MATCHES = 2;

    private final Export export;
    private final List<HeadingMatch> matches;

    Recogniser(List<DefinedForm> forms, Export export) {
        this.export = export;
        this.matches = forms.stream().map(form -> HeadingMatch.of(form, export)).toList();
    }

    /**
     * The form with the most matched headings; of those, one whose required questions are all there. A complete form
     * with fewer matches must not win: nearly every table has a column called "Project".
     */
    Recognition recognise(LocalDateTime fileTime, Set<LocalDate> meetings) {
        long questions = export.columns().stream()
                .filter(column -> column.role() == Role.QUESTION)
                .count();
        Optional<HeadingMatch> best = matches.stream()
                .filter(match -> match.matched() >= Math.min(FEWEST_MATCHES, questions))
                .max(Comparator.comparingInt(HeadingMatch::matched)
                        .thenComparing(match -> match.missing().isEmpty()));
        if (best.isEmpty()) {
            return unknown();
        }
        HeadingMatch match = best.get();
        if (!match.missing().isEmpty()) {
            return match.matched() * 2L >= questions ? incomplete(match) : unknown();
        }
        return match.ambiguous()
                .map(question -> ambiguous(match, question))
                .or(() -> Anonymity.refusal(export, match, matches))
                .orElseGet(() -> new Recognition.Recognised(new FormRows(export, match, fileTime, meetings)));
    }

    private static Recognition unknown() {
        return new Recognition.Unrecognised(
                "UNKNOWN_FORM",
                "The headings are not those of any form that the night knows.",
                "Check that it is the right file. If it is a new form, ask for a definition of it.");
    }

    private static Recognition incomplete(HeadingMatch match) {
        List<Question> missing = match.missing();
        String named = missing.stream()
                .limit(NAMED_QUESTIONS)
                .map(question -> "\"" + question.ask() + "\"")
                .collect(Collectors.joining(", "));
        int more = missing.size() - NAMED_QUESTIONS;
        String reason =
                "This looks like the form \"" + match.form().definition().title() + "\", but no heading asks " + named
                        + (more > 0 ? " and " + more + " more questions." : ".");
        Question first = missing.get(0);
        return match.mostLike(first)
                .map(column -> new Recognition.Unrecognised("MISSING_QUESTION", reason, edit(match, first, column)))
                .orElseGet(() -> new Recognition.Unrecognised(
                        "MISSING_QUESTION", reason, "Export the file again with all its columns."));
    }

    private static String edit(HeadingMatch match, Question question, Column column) {
        String heading = shown(column.heading());
        return "If the column \"" + heading + "\" asks this, add one line to batch/forms/"
                + match.form().file() + " under " + question.id() + ", headings: - \""
                + heading.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static Recognition ambiguous(HeadingMatch match, Question question) {
        String headings = match.columns().getOrDefault(question.id(), List.of()).stream()
                .map(column -> "\"" + shown(column.heading()) + "\"")
                .collect(Collectors.joining(" and "));
        return new Recognition.Unrecognised(
                "AMBIGUOUS_HEADING",
                "Two columns answer the same question: " + headings + ".",
                "Delete the column that does not belong, or reword one question of the form.");
    }

    static String shown(String heading) {
        String line = heading.replaceAll("[\\s\\h]+", " ").strip();
        return line.length() <= HEADING_CHARACTERS ? line : line.substring(0, HEADING_CHARACTERS);
    }
}
