package org.laypartners.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.Applicant;
import org.laypartners.measure.Stage;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;
import org.laypartners.response.ExpressionOfInterest;

/** People who asked to join and have had no reply yet, the longest wait first. */
final class Waiting {
    private final StaffMaterial material;
    private final String nobody;
    private final List<Applicant> waiting;

    Waiting(StaffMaterial material, List<Applicant> everybody) {
        this.material = material;
        this.nobody = everybody.isEmpty() ? "Nobody has asked to join yet." : "Nobody waits for a reply.";
        this.waiting = Expressions.at(everybody, Stage.RECEIVED).toList();
    }

    Section section() {
        if (waiting.isEmpty()) {
            return Section.of("waiting", "Who waits", nobody);
        }
        return Section.of(
                        "waiting",
                        "Who waits",
                        "We promise a reply within " + material.replyWithin()
                                + " working days. Working days are Monday to Friday, without the bank holidays of"
                                + " England.",
                        "Once you have replied, write the day in the workbook of \"Who is where\", and drop it in the"
                                + " inbox.")
                .with(new Table(
                        Words.count(waiting.size(), "person waits", "people wait")
                                + " for a first reply, longest wait first",
                        List.of(
                                Column.of("Name"),
                                Column.of(AccessNeeds.COLUMN),
                                Column.of("Asked on"),
                                Column.of("Working days since"),
                                Column.of("Promise"),
                                Column.onPage("How to reach them"),
                                Column.inFiles("Contact by"),
                                Column.inFiles("Address or number"),
                                Column.of("For")),
                        waiting.stream().map(this::row).toList()));
    }

    private List<Field> row(Applicant one) {
        ExpressionOfInterest response = one.expression();
        int waited = one.waiting(material.day());
        return List.of(
                Field.of(response.name()),
                AccessNeeds.of(response),
                Field.of(one.asked()),
                Field.of(waited),
                waited > material.replyWithin() ? Field.tag("Over", Field.WARN) : Field.tag("In time", Field.GOOD),
                Field.of(response.contactPreference() + ": " + reach(response)),
                Field.of(response.contactPreference()),
                Field.of(reach(response)),
                Field.of(response.opportunity()));
    }

    /** First what the person gave for the way they prefer, then anything else they gave. */
    private static String reach(ExpressionOfInterest response) {
        Stream<Optional<String>> ways = response.contactPreference().matches("Phone|Text message")
                ? Stream.of(response.phone(), response.email())
                : Stream.of(response.email(), response.phone());
        String given = ways.flatMap(Optional::stream).collect(Collectors.joining(", "));
        return response.contactPreference().equals("Post")
                ? Stream.of(response.address().orElse("no postal address is held"), given)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "))
                : given;
    }
}
