package org.laypartners.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.RatingSummary;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;

/**
 * The statements by the UK Standard for Public Involvement that each tells about; the form definition says which. The six
 * standards are those of the UK Public Involvement Standards Development Partnership, 2019.
 */
final class UkStandards {
    private final Statements statements;
    private final Map<String, List<String>> byStandard;
    private final AnswerTally tally;

    UkStandards(StaffMaterial material, Statements statements, AnswerTally tally) {
        this.statements = statements;
        this.tally = tally;
        this.byStandard = statements.rated(material.standards()::containsKey).stream()
                .collect(Collectors.groupingBy(
                        id -> material.standards().getOrDefault(id, ""), LinkedHashMap::new, Collectors.toList()));
    }

    Optional<Section> section() {
        return Section.of(
                        "uk-standards",
                        "By UK Standard for Public Involvement",
                        "Of all answers to the statements under a standard, how many agree. Whoever rated three"
                                + " statements counts three times.")
                .withRows(
                        "The six standards",
                        List.of(
                                Column.of("Standard"),
                                Column.of("Answers"),
                                Column.of("Agree"),
                                Column.of("Percent agree"),
                                Column.of("Statements")),
                        byStandard.entrySet().stream()
                                .map(standard -> row(standard.getKey(), standard.getValue()))
                                .toList());
    }

    private List<Field> row(String standard, List<String> ids) {
        List<RatingSummary> summaries = ids.stream().map(tally::summary).toList();
        int answered = summaries.stream().mapToInt(RatingSummary::answered).sum();
        int agree = summaries.stream().mapToInt(RatingSummary::agree).sum();
        return List.of(
                Field.of(standard),
                Field.of(answered),
                Field.of(agree),
                answered == 0 ? Field.of("Nobody") : Field.of(Math.round(agree * 100.0 / answered)),
                Field.of(ids.stream().map(statements::wording).collect(Collectors.joining("; "))));
    }
}
