package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laypartners.measure.Period;
import org.laypartners.meeting.Matched;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Words;

/** What reports of online meetings could not fill in by themselves, and how staff can help. */
final class OnlineMeetings {
    private final Matched matched;
    private final Period period;

    OnlineMeetings(StaffMaterial material) {
        this.matched = material.matched();
        this.period = material.listed();
    }

    Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "filled",
                "Filled in",
                matched.filled() == 0
                        ? "No line of the register was filled in from reports of online meetings."
                        : Words.count(matched.filled(), "line", "lines")
                                + " of the register " + (matched.filled() == 1 ? "was" : "were")
                                + " filled in from reports of online meetings. Half of the planned time or more counts"
                                + " as present, less as a part. What the register said already was not changed.",
                "Meetings held from " + period.inWords() + " are looked at."));
        names().ifPresent(sections::add);
        meetings().ifPresent(sections::add);
        disagreements().ifPresent(sections::add);
        notOnRegister().ifPresent(sections::add);
        notSeen().ifPresent(sections::add);
        return new Report("online-meetings", "Online meetings", "Online meetings", sections);
    }

    /** Names that nobody on the roster goes by. */
    int unmatched() {
        return matched.people().size();
    }

    int meetingsUnmatched() {
        return matched.meetings().size();
    }

    int disagreeing() {
        return matched.disagreements().size();
    }

    /** The table's files are a roster to fill in: its headings are those of the roster's form. */
    private Optional<Section> names() {
        return Section.of(
                        "names",
                        "Names to match",
                        "These people were in a meeting, and the roster does not say who they are. Open the workbook"
                                + " below. In the column \"Lay partner\" write the person's reference, or \"Not a lay"
                                + " partner\" for staff and guests. Save it under any name and drop it in the inbox. Rows"
                                + " that you leave blank stay in this list.")
                .withRows(
                        "Names in reports that are nobody's on the roster",
                        List.of(
                                Column.inFiles("Lay partner"),
                                Column.inFiles("Name"),
                                Column.inFiles("Email"),
                                Column.inFiles("Other names"),
                                Column.inFiles("Project"),
                                Column.inFiles("On the project from"),
                                Column.inFiles("On the project until"),
                                Column.inFiles("Seen in"),
                                Column.onPage("Name in the meeting"),
                                Column.onPage("Email"),
                                Column.onPage("Meetings"),
                                Column.onPage("Minutes"),
                                Column.onPage("Why")),
                        matched.people().stream().map(OnlineMeetings::name).toList())
                .map(Section::toFillIn);
    }

    private static List<Field> name(Matched.UnmatchedPerson person) {
        String email = person.email().orElse("");
        String meetings = String.join("; ", person.meetings());
        return List.of(
                Field.of(""),
                Field.of(""),
                Field.of(email),
                Field.of(person.name()),
                Field.of(""),
                Field.of(""),
                Field.of(""),
                Field.of(meetings),
                Field.of(person.name()),
                Field.of(email.isEmpty() ? "No email" : email),
                Field.of(meetings),
                Field.of(person.minutes()),
                Field.of(person.why()));
    }

    private Optional<Section> meetings() {
        return Section.of(
                        "reports",
                        "Reports that fit no meeting",
                        "Give the meeting in the register the same title as in the report, or its right date, and drop the"
                                + " register again.")
                .withRows(
                        "Reports without a meeting",
                        List.of(
                                Column.of("Title in the report"),
                                Column.of("Day"),
                                Column.of("Began at"),
                                Column.of("People"),
                                Column.of("Why")),
                        matched.meetings().stream()
                                .map(meeting -> List.of(
                                        Field.of(meeting.title().isBlank() ? "No title" : meeting.title()),
                                        Field.of(meeting.started().toLocalDate()),
                                        Field.of(meeting.started().toLocalTime().toString()),
                                        Field.of(meeting.people()),
                                        Field.of(meeting.why())))
                                .toList());
    }

    private Optional<Section> disagreements() {
        return Section.of(
                        "disagreements",
                        "The register and a report disagree",
                        "The register says that these people did not come, a report says that they did. The register"
                                + " stands until somebody corrects it.")
                .withRows(
                        "Lines to look at",
                        List.of(
                                Column.of("Meeting"),
                                Column.of("Day"),
                                Column.of("Lay partner"),
                                Column.of("The register says"),
                                Column.of("Minutes in the report")),
                        matched.disagreements().stream()
                                .map(one -> List.of(
                                        Field.of(one.line().meeting()),
                                        Field.of(one.line().date()),
                                        Field.of(one.line().partner()),
                                        Field.of(one.line().status().orElse("")),
                                        Field.of(one.minutes())))
                                .toList());
    }

    private Optional<Section> notOnRegister() {
        return Section.of(
                        "not-on-register",
                        "Came, and not on the register",
                        "These lay partners were in a meeting for which the register has no line for them. Add a line if"
                                + " they should count.")
                .withRows(
                        "Who came",
                        List.of(Column.of("Meeting"), Column.of("Day"), Column.of("Lay partner"), Column.of("Minutes")),
                        matched.notOnRegister().stream()
                                .map(one -> List.of(
                                        Field.of(one.meeting()),
                                        Field.of(one.date()),
                                        Field.of(one.partner()),
                                        Field.of(one.minutes())))
                                .toList());
    }

    private Optional<Section> notSeen() {
        return Section.of(
                        "not-seen",
                        "Expected, and not in the report",
                        "A report of the meeting is here, and these lay partners are not in it. They may have come under"
                                + " another name or in person. Nobody is made absent by a report: fill in the register.")
                .withRows(
                        "Who was not seen",
                        List.of(Column.of("Meeting"), Column.of("Day"), Column.of("Lay partner")),
                        matched.notSeen().stream()
                                .map(line -> List.of(
                                        Field.of(line.meeting()), Field.of(line.date()), Field.of(line.partner())))
                                .toList());
    }
}
