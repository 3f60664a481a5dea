package org.laypartners.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.laypartners.measure.Concern;
import org.laypartners.measure.WorkingDays;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;
import org.laypartners.response.Feedback;

/** Feedback in which somebody asked to be contacted, in a workbook that says what became of it. */
final class Concerns {
    private final List<Concern> open;
    private final int closed;
    private final LocalDate day;
    private final Function<Feedback, String> words;

    /** @param words all that somebody wrote in their own words, question by question */
    Concerns(StaffMaterial material, Function<Feedback, String> words) {
        List<Concern> all =
                Concern.of(material.told().concerns(), material.told().progress(), material.day());
        this.open = all.stream().filter(Concern::isOpen).toList();
        this.closed = all.size() - open.size();
        this.day = material.day();
        this.words = words;
    }

    int open() {
        return open.size();
    }

    /** Its headings in the files are those of the form "concerns". */
    Section section() {
        String heading = "Asked to be contacted";
        String before = closed == 0
                ? ""
                : Words.count(closed, "concern has", "concerns have") + " been dealt with, and left this list.";
        if (open.isEmpty()) {
            return Section.of("concerns", heading, "Nobody waits to be contacted about a concern.", before);
        }
        return Section.of(
                        "concerns",
                        heading,
                        "These people asked for somebody to contact them about a concern. The form does not ask for a"
                                + " name: speak with the project's lay partners, starting with the longest wait.",
                        "Once you have, write the day under \"Dealt with on\" in the workbook, and drop it in the"
                                + " inbox.",
                        before)
                .with(new Table(
                        Words.count(open.size(), "person", "people") + ", longest wait first",
                        List.of(
                                Column.inFiles("Concern"),
                                Column.of("Project"),
                                Column.onPage("What they wrote"),
                                Column.onPage("Sent on"),
                                Column.onPage("Working days since"),
                                Column.inFiles("Dealt with on")),
                        open.stream().map(this::row).toList()))
                .toFillIn();
    }

    private List<Field> row(Concern concern) {
        LocalDate sent = concern.feedback().submitted().toLocalDate();
        return List.of(
                Field.of(concern.reference()),
                Field.of(concern.feedback().project()),
                Field.ownWords(words.apply(concern.feedback())),
                Field.of(sent),
                Field.of(WorkingDays.between(sent, day)),
                Field.of(""));
    }
}
