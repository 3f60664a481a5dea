package org.laypartners.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.laypartners.journal.Drift;
import org.laypartners.journal.Drop;
import org.laypartners.journal.Fault;
import org.laypartners.journal.FileRecord;
import org.laypartners.journal.RefusedRow;
import org.laypartners.journal.RowsToMend;
import org.laypartners.measure.AttendanceRule;
import org.laypartners.measure.Count;
import org.laypartners.measure.FeedbackTally;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.measure.Project;
import org.laypartners.meeting.Matched;
import org.laypartners.quotation.Offer;
import org.laypartners.quotation.Quotations;
import org.laypartners.report.Frame;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Progress;
import org.laypartners.response.ResponseId;
import org.laypartners.response.Told;
import org.laypartners.store.FileId;
import org.laypartners.store.Tally;

/** An invented programme, to which a test adds what it is about. Its day is Tuesday 6 October 2026. */
final class Invented {
    static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    static final String LETTERS = "Outpatient letters";
    static final String FOOD = "Food on the wards";

    private final List<StaffMaterial.DroppedFile> files = new ArrayList<>();
    private final List<StaffMaterial.LeftFile> left = new ArrayList<>();
    private final List<ExpressionOfInterest> expressions = new ArrayList<>();
    private final List<Feedback> feedback = new ArrayList<>();
    private final List<LeadFeedback> leads = new ArrayList<>();
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<Progress> progress = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Drift> drifts = new ArrayList<>();
    private Matched matched = Matched.nothing(List.of());
    private final List<Measure> measures = new ArrayList<>();
    private final List<StaffMaterial.FigureNote> figureNotes = new ArrayList<>();
    private Quotations quotations = Quotations.none();
    private final List<String> warnings = new ArrayList<>();
    private final List<EarlierPeriod> earlier = new ArrayList<>();
    private String madeBy = "this program";
    private LocalDate day = DAY;
    private long rowsWaiting;

    StaffMaterial material() {
        return new StaffMaterial(
                new Frame("Lay Partners", "An Invented NHS Trust", day, ".pdf", madeBy),
                10,
                files,
                left,
                new Told(expressions, feedback, feedback, leads, attendance, List.of(), List.of(), List.of(), progress),
                matched,
                drifts,
                AttendanceRule.DEFAULT,
                projects,
                measures,
                figureNotes,
                quotations,
                List.of(),
                "1 October 2025 to 30 September 2026",
                Period.reported(day).until(day),
                new FeedbackMaterial(Period.reported(day).until(day), earlier, this::said),
                questions(),
                Map.of("c01", "Working together"),
                Map.of("feedback", "Lay partner feedback"),
                List.of(new StaffMaterial.Definition(
                        "feedback", "Lay partner feedback", 1, 6, 1, 9, OptionalInt.of(36), 0)),
                rowsWaiting,
                List.of(),
                List.of(),
                warnings);
    }

    private FeedbackTally said(Period days) {
        return FeedbackTally.of(feedback.stream()
                .filter(each -> days.holds(each.submitted().toLocalDate()))
                .toList());
    }

    /** Refused rows that nobody has mended. */
    Invented waiting(long rows) {
        rowsWaiting = rows;
        return this;
    }

    Invented on(LocalDate night) {
        day = night;
        return this;
    }

    Invented drift(Drift drift) {
        drifts.add(drift);
        return this;
    }

    /** Somebody in a meeting whom the roster does not know. */
    Invented seen(String name, String meeting) {
        Matched.UnmatchedPerson person =
                new Matched.UnmatchedPerson(name, Optional.empty(), List.of(meeting), 55, "Nobody is called so.");
        return matched(
                new Matched(List.of(), 0, List.of(person), List.of(), List.of(), List.of(), List.of(), Map.of()));
    }

    Invented matched(Matched found) {
        matched = found;
        return this;
    }

    private static Map<String, String> questions() {
        Map<String, String> wording = new LinkedHashMap<>();
        wording.put("c01", "Colleagues were open");
        wording.put("p01", "I was involved from the start");
        wording.put("d01", "My involvement made a difference");
        wording.put("x01", "Tea was offered");
        wording.put("fb_q_best", "What went best?");
        wording.put("fb_q_better", "What could be better?");
        return wording;
    }

    Invented taken(String name, Tally tally, RefusedRow... refused) {
        return file(name, false, FileRecord.State.TAKEN_IN, tally, List.of(refused));
    }

    Invented known(String name, Tally tally) {
        return file(name, true, FileRecord.State.TAKEN_IN, tally, List.of());
    }

    Invented refused(String name) {
        return file(name, false, FileRecord.State.REFUSED, Tally.NONE, List.of());
    }

    private Invented file(String name, boolean known, FileRecord.State state, Tally tally, List<RefusedRow> rows) {
        boolean refused = state == FileRecord.State.REFUSED;
        FileRecord record = new FileRecord(
                new FileId("ab".repeat(32), "v1"),
                name,
                refused ? "" : "Microsoft Forms",
                refused ? "" : "UTF-8",
                refused ? "" : "feedback",
                state,
                refused ? "UNKNOWN_FORM" : "",
                refused ? "The headings are not those of any form." : "",
                refused ? "Check that it is the right file." : "",
                refused ? List.of() : List.of("not used: Colour"),
                tally,
                0,
                0);
        files.add(new StaffMaterial.DroppedFile(
                new Drop(name, record, known), new RowsToMend(rows.size(), rows), List.of(), List.of()));
        return this;
    }

    static RefusedRow badRating(long row) {
        return wrong(row, new Fault("Tea was offered", "NOT_A_RATING", "a number from 1 to 5", "Correct the cell."));
    }

    static RefusedRow wrong(long row, Fault... faults) {
        return new RefusedRow(row, row + 1, "", List.of(faults));
    }

    Invented left(String name, String reason) {
        left.add(new StaffMaterial.LeftFile(name, reason));
        return this;
    }

    Invented madeBy(String program) {
        madeBy = program;
        return this;
    }

    Invented before(EarlierPeriod days) {
        earlier.add(days);
        return this;
    }

    Invented warning(String sentence) {
        warnings.add(sentence);
        return this;
    }

    Invented asks(String name, LocalDate on, Map<String, Answer> more) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("eoi_name", new Answer.Words(name));
        answers.put("eoi_contact_pref", new Answer.Choice("Email"));
        answers.put("eoi_email", new Answer.Words("someone@post.example"));
        answers.putAll(more);
        expressions.add(new ExpressionOfInterest(
                new ResponseId("expression-of-interest", "e" + expressions.size()),
                on.atTime(9, 0),
                on.atTime(9, 0),
                new Answers(answers)));
        return this;
    }

    Invented says(String project, LocalDate on, Map<String, Answer> answers) {
        Map<String, Answer> all = new LinkedHashMap<>(answers);
        all.put("fb_project", new Answer.Choice(project));
        feedback.add(new Feedback(
                new ResponseId("feedback", "f" + feedback.size()), on.atTime(9, 0), on.atTime(9, 0), new Answers(all)));
        return this;
    }

    Invented rates(String project, String question, int... levels) {
        IntStream.of(levels).forEach(level -> says(project, DAY, Map.of(question, new Answer.Rating(level))));
        return this;
    }

    /** At as many meetings as there are words: Present, Absent, Short notice (apologies for that reason) or Cancelled. */
    Invented attends(String partner, String project, String... words) {
        for (int meeting = 1; meeting <= words.length; meeting++) {
            LocalDate on = DAY.minusWeeks(meeting);
            Map<String, Answer> answers = new LinkedHashMap<>();
            answers.put("reg_meeting", new Answer.Words("M" + meeting));
            answers.put("reg_project", new Answer.Choice(project));
            answers.put("reg_date", new Answer.Day(on));
            answers.put("reg_partner", new Answer.Words(partner));
            answers.putAll(status(words[meeting - 1]));
            attendance.add(new Attendance(
                    new ResponseId("meeting-register", partner + project + meeting),
                    on.atTime(9, 0),
                    on.atTime(9, 0),
                    new Answers(answers)));
        }
        return this;
    }

    private static Map<String, Answer> status(String word) {
        return switch (word) {
            case "Cancelled" -> Map.of("reg_cancelled", new Answer.YesNo(true));
            case "Short notice" ->
                Map.of("reg_status", new Answer.Choice("Apologies"), "reg_apology_reason", new Answer.Choice(word));
            default -> Map.of("reg_status", new Answer.Choice(word));
        };
    }

    static String[] times(int count, String word, String... more) {
        List<String> words = new ArrayList<>(Collections.nCopies(count, word));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    Invented opens(String title, String interest, int places, int filled) {
        return opens(title, interest, places, filled, Optional.empty());
    }

    Invented opens(String title, String interest, int places, int filled, Optional<LocalDate> closing) {
        projects.add(new Project(
                title, title, "open", List.of(interest), places, filled, closing, List.of(), List.of(), List.of()));
        return this;
    }

    /** A running project that met, or will meet, on these days, and has no place taken. */
    Invented runs(String title, LocalDate... meetings) {
        projects.add(new Project(
                title, title, "running", List.of(), 2, 0, Optional.empty(), List.of(meetings), List.of(), List.of()));
        return this;
    }

    Invented measure(String id, Count... counts) {
        measures.add(new Measure.Things(
                new Heading(
                        id,
                        "Meetings",
                        "meetings were held",
                        "Quarter",
                        "Meetings",
                        Period.fourClosedQuarters(DAY),
                        Optional.empty()),
                List.of(counts)));
        return this;
    }

    /** Somebody's words that wait for a decision. */
    Invented wrote(String project, String words) {
        Offer offer = new Offer("Q-0123456789AB", Offer.Place.PARTNERS_WORDS, project, "fb_q_best", "", words);
        quotations = new Quotations(List.of(offer), List.of(), List.of(), 0, Set.of(), Set.of(), Set.of());
        return this;
    }

    Invented figure(String title, String why) {
        figureNotes.add(new StaffMaterial.FigureNote(title, "1 October 2025 to 30 September 2026", "New tonight", why));
        return this;
    }

    /** Something of everything, so that every page has every part. */
    static Invented programme() {
        return new Invented()
                .taken("feedback.csv", new Tally(6, 1, 2, 1), badRating(14))
                .known("again.csv", new Tally(3, 0, 0, 0))
                .refused("tea rota.csv")
                .left("half.csv", "It was still being written.")
                .warning("The form Tea rota has no retention rule.")
                .asks("Carys Kestrelman", LocalDate.of(2026, 9, 1), needing("BSL interpreter"))
                .asks("Dilip Moonraker", LocalDate.of(2026, 10, 5), Map.of("eoi_project", new Answer.Choice(LETTERS)))
                .says(
                        LETTERS,
                        LocalDate.of(2026, 9, 7),
                        Map.of(
                                "fb_raise", new Answer.YesNo(true),
                                "fb_q_best", new Answer.Words("The maps.\nAnd the tea."),
                                "fb_consent_quote", new Answer.Choice("No")))
                .rates(LETTERS, "c01", 1, 3, 4, 4, 5)
                .rates(FOOD, "c01", 2, 4)
                .rates(FOOD, "p01", 5)
                .attends("Carys Kestrelman", LETTERS, times(8, "Present", "Absent", "Absent"))
                .opens(LETTERS, "Appointments and letters", 2, 1)
                .opens(FOOD, "Hospital food", 2, 0)
                .measure("meetings", new Count("July to September 2026", 7))
                .wrote(LETTERS, "The maps.")
                .figure("How we keep our commitments", "Published tonight.");
    }

    static Map<String, Answer> needing(String... needs) {
        return Map.of("eoi_access", new Answer.Choices(List.of(needs)));
    }
}
