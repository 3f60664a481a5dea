package org.laypartners.staff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laypartners.measure.AttendanceRule;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Project;
import org.laypartners.meeting.Matched;
import org.laypartners.quotation.Quotations;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.store.Drift;
import org.laypartners.store.Drop;
import org.laypartners.store.MendedRow;
import org.laypartners.store.RefusedRow;

/**
 * All that the reports are made from.
 *
 * @param day the day of the night
 * @param names whose reports they are
 * @param replyWithin the promise to answer an expression of interest, in working days
 * @param files what was dropped, in the order it was dealt with
 * @param left what lies in the inbox and was not taken
 * @param matched what reports of online meetings say for the register
 * @param drifts how the headings of each form's exports changed, since the first of them
 * @param rule what the commitment to attend means
 * @param measures the true figures behind the public ones
 * @param figureNotes what became tonight of each public figure about people
 * @param quotations what became of people's words
 * @param questions the wording of each question, by its id, in the order of the forms
 * @param forms the title of each form, by its id
 * @param warnings what staff should know of the settings, such as a form without a retention rule; plain sentences
 */
public record StaffMaterial(
        LocalDate day,
        Names names,
        int replyWithin,
        List<DroppedFile> files,
        List<LeftFile> left,
        List<ExpressionOfInterest> expressions,
        List<Feedback> feedback,
        List<Attendance> attendance,
        Matched matched,
        List<Drift> drifts,
        AttendanceRule rule,
        List<Project> projects,
        List<Measure> measures,
        List<FigureNote> figureNotes,
        Quotations quotations,
        Map<String, String> questions,
        Map<String, String> forms,
        List<String> warnings) {

    public StaffMaterial {
        files = List.copyOf(files);
        left = List.copyOf(left);
        expressions = List.copyOf(expressions);
        feedback = List.copyOf(feedback);
        attendance = List.copyOf(attendance);
        drifts = List.copyOf(drifts);
        projects = List.copyOf(projects);
        measures = List.copyOf(measures);
        figureNotes = List.copyOf(figureNotes);
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        warnings = List.copyOf(warnings);
    }

    /**
     * Whose reports they are.
     *
     * @param site the name of the public site, for example {@code Lay Partners}
     * @param trust the name of the Trust
     */
    public record Names(String site, String trust) {}

    /**
     * A file with the problems of its rows.
     *
     * @param problems those that nobody has mended yet
     * @param mended rows of other files that came back mended in this one
     * @param drifts how its headings differ from those of earlier exports of its form
     */
    public record DroppedFile(Drop drop, List<RefusedRow> problems, List<MendedRow> mended, List<Drift> drifts) {
        public DroppedFile {
            problems = List.copyOf(problems);
            mended = List.copyOf(mended);
            drifts = List.copyOf(drifts);
        }

        /** How many rows wait to be mended. */
        long toFix() {
            return problems.stream().map(RefusedRow::row).distinct().count();
        }
    }

    /**
     * What became of a public figure.
     *
     * @param state in a word or two
     * @param why in a sentence or more
     */
    public record FigureNote(String title, String period, String state, String why) {}

    /** Something in the inbox that was left there, and why. */
    public record LeftFile(String name, String reason) {}
}
