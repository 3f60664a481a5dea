package org.laypartners.staff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.laypartners.journal.Drift;
import org.laypartners.journal.Drop;
import org.laypartners.journal.MendedRow;
import org.laypartners.journal.RefusalHistory.Refusals;
import org.laypartners.journal.RowsToMend;
import org.laypartners.measure.AttendanceRule;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.measure.Project;
import org.laypartners.meeting.Matched;
import org.laypartners.quotation.Quotations;
import org.laypartners.report.Frame;
import org.laypartners.representation.RoomTable;
import org.laypartners.response.Told;

/**
 * All that the reports are made from.
 *
 * @param frame the day of the night, and whose reports they are
 * @param replyWithin the promise to answer an expression of interest, in working days
 * @param files what was dropped, in the order it was dealt with
 * @param left what lies in the inbox and was not taken
 * @param told all that was told, with the register as reports of online meetings fill it in
 * @param matched what reports of online meetings say for the register
 * @param drifts how the headings of each form's exports changed, since the first of them
 * @param rule what the commitment to attend means
 * @param measures the true figures behind the public ones
 * @param figureNotes what became tonight of each public figure about people
 * @param quotations what became of people's words
 * @param room equality answers beside Census 2021, small numbers hidden
 * @param roomPeriod for which dates, in words
 * @param listed for which days meetings are listed one by one
 * @param feedback what there is of feedback besides the answers in {@code told}
 * @param questions the wording of each question, by its id, in the order of the forms
 * @param standards the UK Standard for Public Involvement that a question tells about, by the question's id
 * @param forms the title of each form, by its id
 * @param definitions the form definitions in force
 * @param rowsWaiting refused rows of any night that nobody has mended, each counted once
 * @param refusedRows what was refused month by month, and {@code refusedFiles} whole files
 * @param warnings what staff should know of the settings, such as a form without a retention rule; plain sentences
 */
public record StaffMaterial(
        Frame frame,
        int replyWithin,
        List<DroppedFile> files,
        List<LeftFile> left,
        Told told,
        Matched matched,
        List<Drift> drifts,
        AttendanceRule rule,
        List<Project> projects,
        List<Measure> measures,
        List<FigureNote> figureNotes,
        Quotations quotations,
        List<RoomTable> room,
        String roomPeriod,
        Period listed,
        FeedbackMaterial feedback,
        Map<String, String> questions,
        Map<String, String> standards,
        Map<String, String> forms,
        List<Definition> definitions,
        long rowsWaiting,
        List<Refusals> refusedRows,
        List<Refusals> refusedFiles,
        List<String> warnings) {
    /** What is to be erased within so many days is said beforehand. */
    public static final int SOON = 30;

    public StaffMaterial {
        files = List.copyOf(files);
        left = List.copyOf(left);
        drifts = List.copyOf(drifts);
        projects = List.copyOf(projects);
        measures = List.copyOf(measures);
        figureNotes = List.copyOf(figureNotes);
        room = List.copyOf(room);
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        standards = Map.copyOf(standards);
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        definitions = List.copyOf(definitions);
        refusedRows = List.copyOf(refusedRows);
        refusedFiles = List.copyOf(refusedFiles);
        warnings = List.copyOf(warnings);
    }

    LocalDate day() {
        return frame.day();
    }

    /**
     * A form definition.
     *
     * @param headings how many headings of exports it knows, those of the questions among them
     * @param months how long answers are kept; empty where no rule is set
     * @param dueSoon how many answers are to be erased within {@value #SOON} days
     */
    public record Definition(
            String id,
            String title,
            int version,
            int questions,
            int required,
            int headings,
            OptionalInt months,
            int dueSoon) {}

    /**
     * A file with its refused rows.
     *
     * @param toMend those that nobody has mended yet
     * @param mended rows of other files that came back mended in this one
     * @param drifts how its headings differ from those of earlier exports of its form
     */
    public record DroppedFile(Drop drop, RowsToMend toMend, List<MendedRow> mended, List<Drift> drifts) {
        public DroppedFile {
            mended = List.copyOf(mended);
            drifts = List.copyOf(drifts);
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
