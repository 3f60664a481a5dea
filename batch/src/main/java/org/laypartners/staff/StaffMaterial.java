package org.laypartners.staff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laypartners.measure.AttendanceRule;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Project;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.store.Drop;
import org.laypartners.store.RefusedRow;

/**
 * All that the reports are made from.
 *
 * @param day the day of the night
 * @param names whose reports they are
 * @param replyWithin the promise to answer an expression of interest, in working days
 * @param files what was dropped, in the order it was dealt with
 * @param left what lies in the inbox and was not taken
 * @param rule what the commitment to attend means
 * @param measures the true figures behind the public ones
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
        AttendanceRule rule,
        List<Project> projects,
        List<Measure> measures,
        Map<String, String> questions,
        Map<String, String> forms,
        List<String> warnings) {

    public StaffMaterial {
        files = List.copyOf(files);
        left = List.copyOf(left);
        expressions = List.copyOf(expressions);
        feedback = List.copyOf(feedback);
        attendance = List.copyOf(attendance);
        projects = List.copyOf(projects);
        measures = List.copyOf(measures);
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

    /** A file with the problems of its rows. */
    public record DroppedFile(Drop drop, List<RefusedRow> problems) {
        public DroppedFile {
            problems = List.copyOf(problems);
        }
    }

    /** Something in the inbox that was left there, and why. */
    public record LeftFile(String name, String reason) {}
}
