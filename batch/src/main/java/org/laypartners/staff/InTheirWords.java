package org.laypartners.staff;

import java.util.List;
import org.laypartners.measure.Applicant;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.Answers;

/** What everybody who asked to join told of themselves. */
final class InTheirWords {
    private final List<Applicant> everybody;

    InTheirWords(List<Applicant> everybody) {
        this.everybody = everybody;
    }

    Section section() {
        return Section.of("in-their-words", "What they told us", "Those who asked longest ago first.")
                .with(new Table(
                        "Why they are interested, and how they could take part",
                        List.of(
                                Column.of("Name"),
                                Column.of(AccessNeeds.COLUMN),
                                Column.of("Why they are interested"),
                                Column.of("Interests"),
                                Column.of("How"),
                                Column.of("When"),
                                Column.of("Hours a month"),
                                Column.of("What would help them start"),
                                Column.of("How they heard of us"),
                                Column.of("Business interests")),
                        everybody.stream().map(InTheirWords::row).toList()))
                .filtered()
                .onScreenOnly();
    }

    private static List<Field> row(Applicant one) {
        Answers answers = one.expression().answers();
        return List.of(
                Field.of(one.expression().name()),
                AccessNeeds.of(one.expression()),
                Field.ownWords(answers.words("eoi_experience").orElse("")),
                Field.of(String.join("; ", one.expression().interests())),
                Field.of(String.join("; ", answers.choices("eoi_how"))),
                Field.of(String.join("; ", answers.choices("eoi_when"))),
                Field.of(answers.choice("eoi_hours").orElse("")),
                Field.of(String.join("; ", answers.choices("eoi_induction"))),
                Field.ownWords(String.join("; ", TypedChoices.of(answers, "eoi_heard"))),
                Field.ownWords(answers.words("eoi_coi_detail").orElse("")));
    }
}
