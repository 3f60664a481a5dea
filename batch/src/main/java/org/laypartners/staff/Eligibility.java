package org.laypartners.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.measure.Applicant;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.Answers;

/** What to talk about with each person, after the role document: never a reason to say no by itself. */
final class Eligibility {
    private static final String ELSEWHERE = "Somewhere else";

    private final List<Applicant> open;

    Eligibility(List<Applicant> open) {
        this.open = open;
    }

    Section section() {
        Section section = Section.of(
                "to-talk-about",
                "What to talk about",
                "Lay partners are patients of the Trust or live in north west London, and have no business interests in"
                        + " health care. The answers below are points for a talk. Nobody is turned down because of one.");
        return open.isEmpty()
                ? Section.of("to-talk-about", "What to talk about", "Nobody is on the way to join.")
                : section.with(new Table(
                                "People on the way to join",
                                List.of(
                                        Column.of("Name"),
                                        Column.of(AccessNeeds.COLUMN),
                                        Column.of("Link to the Trust"),
                                        Column.of("Lives in"),
                                        Column.of("Business interests"),
                                        Column.of("Works for the Trust"),
                                        Column.of("To talk about")),
                                open.stream().map(Eligibility::row).toList()))
                        .onScreenOnly();
    }

    private static List<Field> row(Applicant one) {
        Answers answers = one.expression().answers();
        return List.of(
                Field.of(one.expression().name()),
                AccessNeeds.of(one.expression()),
                Field.ownWords(String.join("; ", TypedChoices.of(answers, "eoi_link"))),
                Field.of(answers.choice("eoi_borough").orElse("Not answered")),
                yesNo(answers, "eoi_coi"),
                yesNo(answers, "eoi_employed"),
                Field.of(String.join("; ", points(answers))));
    }

    private static Field yesNo(Answers answers, String question) {
        return Field.of(answers.yes(question).map(yes -> yes ? "Yes" : "No").orElse("Not answered"));
    }

    private static List<String> points(Answers answers) {
        return Stream.of(
                        point(!isOfTheArea(answers), "Neither a patient nor from the area"),
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

    /** A blank says nothing, so it raises no point. */
    private static boolean isOfTheArea(Answers answers) {
        List<String> links = answers.choices("eoi_link");
        boolean patient = links.stream().anyMatch(link -> link.startsWith("Patient"));
        boolean lives = links.contains("I live in north west London")
                || answers.choice("eoi_borough")
                        .filter(b -> !b.equals(ELSEWHERE))
                        .isPresent();
        return links.isEmpty() || patient || lives;
    }

    private static Optional<String> point(boolean stands, String words) {
        return stands ? Optional.of(words) : Optional.empty();
    }
}
