package org.laypartners.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.WorkingDays;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;
import org.laypartners.response.Answers;
import org.laypartners.response.ExpressionOfInterest;

/** Who would like to join: who waits, since when, what they need, and where they might fit. */
final class Expressions {
    private final StaffMaterial material;
    private final List<ExpressionOfInterest> longestFirst;
    private final OpenPlaces places;

    Expressions(StaffMaterial material) {
        this.material = material;
        this.longestFirst = material.expressions().stream()
                .sorted(Comparator.comparing(ExpressionOfInterest::submitted)
                        .thenComparing(ExpressionOfInterest::name)
                        .thenComparing(response -> response.id().key()))
                .toList();
        this.places = new OpenPlaces(material.projects(), longestFirst, material.day());
    }

    Report report() {
        String title = "Expressions of interest";
        List<Section> sections = longestFirst.isEmpty()
                ? List.of(waiting(), places.projects())
                : List.of(waiting(), places.projects(), places.people(), inTheirWords());
        return new Report("expressions-of-interest", title, title, sections);
    }

    long overPromise() {
        return longestFirst.stream().filter(this::isOverPromise).count();
    }

    /** In working days; 0 when nobody waits. */
    int longestWait() {
        return longestFirst.stream().mapToInt(this::waited).max().orElse(0);
    }

    OpenPlaces places() {
        return places;
    }

    private Section waiting() {
        if (longestFirst.isEmpty()) {
            return Section.of("waiting", "Who waits", "Nobody has asked to join yet.");
        }
        return Section.of(
                        "waiting",
                        "Who waits",
                        "We promise a reply within " + material.replyWithin()
                                + " working days. Working days are Monday to Friday: bank holidays are not left out yet.",
                        "The program does not know yet who has had a reply, so everybody who asked is listed.")
                .with(new Table(
                        Words.count(longestFirst.size(), "person has", "people have")
                                + " asked to join, longest wait first",
                        List.of(
                                Column.of("Name"),
                                Column.of(AccessNeeds.COLUMN),
                                Column.of("Asked on"),
                                Column.of("Working days since"),
                                Column.of("Promise"),
                                Column.onPage("How to reach them"),
                                Column.inFiles("Contact by"),
                                Column.inFiles("Address or number"),
                                Column.of("For"),
                                Column.of("To talk about")),
                        longestFirst.stream().map(this::row).toList()));
    }

    private List<Field> row(ExpressionOfInterest response) {
        return List.of(
                Field.of(response.name()),
                AccessNeeds.of(response),
                Field.of(response.submitted().toLocalDate()),
                Field.of(waited(response)),
                isOverPromise(response) ? Field.tag("Over", Field.WARN) : Field.tag("In time", Field.GOOD),
                Field.of(response.contactPreference() + ": " + reach(response)),
                Field.of(response.contactPreference()),
                Field.of(reach(response)),
                Field.of(response.opportunity()),
                Field.of(String.join("; ", toTalkAbout(response.answers()))));
    }

    /** First what the person gave for the way they prefer, then anything else they gave. */
    private static String reach(ExpressionOfInterest response) {
        Stream<Optional<String>> ways = response.contactPreference().matches("Phone|Text message")
                ? Stream.of(response.phone(), response.email())
                : Stream.of(response.email(), response.phone());
        String given = ways.flatMap(Optional::stream).collect(Collectors.joining(", "));
        return response.contactPreference().equals("Post")
                ? Stream.of("no postal address is held", given)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "))
                : given;
    }

    /** Points for a conversation, never a reason to say no by themselves. */
    private static List<String> toTalkAbout(Answers answers) {
        return Stream.of(
                        point(answers.yes("eoi_coi").orElse(false), "Business interests"),
                        point(answers.yes("eoi_employed").orElse(false), "Paid staff of the Trust"),
                        point(
                                answers.choice("eoi_commit80")
                                        .filter(choice -> !choice.equals("Yes"))
                                        .isPresent(),
                                "Coming to 8 meetings in 10"),
                        point(!answers.yes("eoi_keep").orElse(true), "Details not to be kept for other projects"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> point(boolean stands, String words) {
        return stands ? Optional.of(words) : Optional.empty();
    }

    private Section inTheirWords() {
        return Section.of("in-their-words", "What they told us", "In the same order as above.")
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
                                Column.of("Link to the Trust"),
                                Column.of("Business interests")),
                        longestFirst.stream().map(Expressions::told).toList()));
    }

    private static List<Field> told(ExpressionOfInterest response) {
        Answers answers = response.answers();
        return List.of(
                Field.of(response.name()),
                AccessNeeds.of(response),
                Field.ownWords(answers.words("eoi_experience").orElse("")),
                Field.of(String.join("; ", response.interests())),
                Field.of(String.join("; ", answers.choices("eoi_how"))),
                Field.of(String.join("; ", answers.choices("eoi_when"))),
                Field.of(answers.choice("eoi_hours").orElse("")),
                Field.of(String.join("; ", answers.choices("eoi_link"))),
                Field.ownWords(answers.words("eoi_coi_detail").orElse("")));
    }

    private boolean isOverPromise(ExpressionOfInterest response) {
        return waited(response) > material.replyWithin();
    }

    private int waited(ExpressionOfInterest response) {
        return WorkingDays.between(response.submitted().toLocalDate(), material.day());
    }
}
