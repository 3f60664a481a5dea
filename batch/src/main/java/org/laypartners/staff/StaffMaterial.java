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
 * @param replyWithin the promise to answer an expression of interest, in working days
 * @param files what was dropped, in the order it was dealt with
 * @param left what lies in the inbox and was not taken
 * @param measures the true figures behind the public ones
 * @param questions the wording of each question, by its id
 * @param forms the title of each form, by its id
 */
public record StaffMaterial(
        LocalDate day,
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
        Map<String, String> forms) {

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
    }

    /** A file with the problems of its rows. */
    public record DroppedFile(Drop drop, List<RefusedRow> problems) {
        public DroppedFile {
            problems = List.copyOf(problems);
        }
    }

    /** Something in the inbox that was left there, and why. */
    public record LeftFile(String name, String reason) {}
}
