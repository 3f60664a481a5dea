package org.laypartners.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.measure.Applicant;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.response.ExpressionOfInterest;

/** One list for each way in which people want to hear from us, ready for a mail merge. The page has only the links. */
final class MailMerge {
    private static final List<String> WAYS = List.of("Email", "Phone", "Post", "Text message");

    private final List<Applicant> open;

    MailMerge(List<Applicant> open) {
        this.open = open;
    }

    List<Section> sections() {
        return WAYS.stream().map(this::section).flatMap(Optional::stream).toList();
    }

    private Optional<Section> section(String way) {
        List<List<Field>> rows = open.stream()
                .map(Applicant::expression)
                .filter(one -> one.contactPreference().equals(way))
                .map(MailMerge::row)
                .toList();
        String id = "mail-merge-" + way.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Section.of(
                        id,
                        "Mail merge: " + way,
                        way.equals("Post")
                                ? "Where somebody left out the address, write or phone for it first."
                                : "People on the way to join who want to hear from us in this way.")
                .withRows("People", COLUMNS, rows)
                .map(Section::onScreenOnly);
    }

    private static final List<Column> COLUMNS = Stream.of(
                    "Name", "Email", "Phone", "Address", "For", "Asked on", AccessNeeds.COLUMN)
            .map(Column::inFiles)
            .toList();

    private static List<Field> row(ExpressionOfInterest one) {
        return List.of(
                Field.of(one.name()),
                Field.of(one.email().orElse("")),
                Field.of(one.phone().orElse("")),
                Field.of(one.address().orElse("")),
                Field.of(one.opportunity()),
                Field.of(one.submitted().toLocalDate()),
                AccessNeeds.of(one));
    }
}
