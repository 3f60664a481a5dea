import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.laypartners.measure.AttendanceRule;
import org.laypartners.measure.FeedbackTally;
import org.laypartners.measure.Period;
import org.laypartners.measure.Project;
import org.laypartners.meeting.Matched;
import org.laypartners.quotation.Quotations;
import org.laypartners.report.EarlierReports;
import org.laypartners.report.Frame;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.ResponseId;
import org.laypartners.response.Told;
import org.laypartners.staff.FeedbackMaterial;
import org.laypartners.staff.StaffMaterial;
import org.laypartners.staff.StaffReports;

/**
 * Writes the staff reports of an invented programme of 200 lay partners, 60 projects and five years of answers, several
 * times over, and says how much processor time each took. The first run also loads the program.
 */
public final class ReportsBench {
    private static final int PARTNERS = 200;
    private static final int PROJECTS = 60;
    private static final int YEARS = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final Random RANDOM = new Random(1948);

    private ReportsBench() {}

    public static void main(String[] words) throws IOException {
        int runs = words.length == 0 ? 5 : Integer.parseInt(words[0]);
        StaffMaterial material = material();
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Report annual = new Report(
                "annual-report", "Annual report", "Annual report", "", false, List.of(Section.of("a", "A", "A year.")));
        for (int run = 1; run <= runs; run++) {
            Path folder = Files.createTempDirectory("reports");
            long before = machine.getProcessCpuTime();
            StaffReports.write(Path.of("templates"), material, annual, EarlierReports.NONE, folder.resolve("staff"));
            long spent = machine.getProcessCpuTime() - before;
            try (var files = Files.list(folder.resolve("staff"))) {
                System.out.printf("run %d: %.2f s of processor time, %d files%n", run, spent / 1e9, files.count());
            }
        }
    }

    private static StaffMaterial material() {
        Map<String, String> questions = new LinkedHashMap<>();
        for (int i = 1; i <= 10; i++) {
            questions.put(String.format("c%02d", i), "Commitment " + i + " was kept well enough for me");
        }
        IntStream.rangeClosed(1, 8).forEach(i -> questions.put("p0" + i, "Principle " + i + " was kept"));
        questions.put("d01", "My involvement made a difference");
        questions.put("d02", "Overall, I am satisfied");
        questions.put("fb_q_best", "What went best?");
        questions.put("fb_q_better", "What could be better?");
        List<Project> projects = IntStream.range(0, PROJECTS)
                .mapToObj(i -> new Project(
                        "project-" + i, "Project " + i, i % 4 == 0 ? "open" : "running", List.of("Interest " + i % 7), 5, 3,
                        Optional.empty(), List.of(), List.of("Weekday evening"), List.of("Online meetings")))
                .toList();
        Told told = told(questions);
        return new StaffMaterial(
                new Frame("Lay Partners", "An Invented NHS Trust", DAY, ".pdf", "this program"), 10, List.of(), List.of(), told,
                Matched.nothing(List.of()), List.of(), AttendanceRule.DEFAULT, projects, List.of(), List.of(),
                Quotations.none(), List.of(), "a year", Period.reported(DAY).until(DAY),
                new FeedbackMaterial(Period.reported(DAY).until(DAY), List.of(), days -> said(told, days)),
                questions, Map.of("c01", "Impact", "c02", "Governance"), Map.of(), List.of(), 0, List.of(), List.of(),
                List.of());
    }

    private static FeedbackTally said(Told told, Period days) {
        return FeedbackTally.of(told.feedback().stream()
                .filter(each -> days.holds(each.submitted().toLocalDate()))
                .toList());
    }

    private static Told told(Map<String, String> questions) {
        List<ExpressionOfInterest> asked = new ArrayList<>();
        List<Feedback> feedback = new ArrayList<>();
        List<LeadFeedback> leads = new ArrayList<>();
        List<Attendance> lines = new ArrayList<>();
        for (int i = 0; i < PARTNERS * YEARS / 2; i++) {
            asked.add(asked(i));
        }
        // Each partner on three projects, with feedback each quarter on one of them.
        for (int i = 0; i < PARTNERS * YEARS * 4; i++) {
            feedback.add(feedback(i, questions));
        }
        for (int i = 0; i < PROJECTS * YEARS * 4; i++) {
            leads.add(lead(i));
        }
        // Ten meetings a year of each project, with ten partners each.
        for (int meeting = 0; meeting < PROJECTS * YEARS * 10; meeting++) {
            for (int partner = 0; partner < 10; partner++) {
                lines.add(line(meeting, partner));
            }
        }
        return new Told(asked, feedback, feedback, leads, lines, List.of(), List.of(), List.of(), List.of());
    }

    private static LocalDate day(int i, int of) {
        return DAY.minusDays((long) i * YEARS * 365 / of);
    }

    private static ExpressionOfInterest asked(int i) {
        LocalDate on = day(i, PARTNERS * YEARS / 2);
        return new ExpressionOfInterest(
                new ResponseId("expression-of-interest", "e" + i), on.atTime(9, 0), on.atTime(9, 0),
                new Answers(Map.of(
                        "eoi_name", new Answer.Words("Invented Person " + i),
                        "eoi_email", new Answer.Words("person" + i + "@post.example"),
                        "eoi_contact_pref", new Answer.Choice("Email"),
                        "eoi_postcode_district", new Answer.Words("W" + i % 12),
                        "eoi_interests", new Answer.Choices(List.of("Interest " + i % 7)),
                        "eoi_keep", new Answer.YesNo(true),
                        "eoi_experience", new Answer.Words("I would like to help with letters and meals."))));
    }

    private static Feedback feedback(int i, Map<String, String> questions) {
        LocalDate on = day(i, PARTNERS * YEARS * 4);
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("fb_project", new Answer.Choice("Project " + i % PROJECTS));
        questions.keySet().stream()
                .filter(id -> !id.startsWith("fb"))
                .forEach(id -> answers.put(id, new Answer.Rating(1 + RANDOM.nextInt(5))));
        answers.put("fb_q_best", new Answer.Words("The chair asked each of us what we thought of letter " + i + "."));
        answers.put("fb_q_better", new Answer.Words("Papers came late, and the room was cold in week " + i % 52 + "."));
        return new Feedback(
                new ResponseId("feedback", "f" + i), on.atTime(9, 0), on.atTime(9, 0), new Answers(answers));
    }

    private static LeadFeedback lead(int i) {
        LocalDate on = day(i, PROJECTS * YEARS * 4);
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("pl_project", new Answer.Choice("Project " + i % PROJECTS));
        IntStream.rangeClosed(1, 10)
                .forEach(c -> answers.put(String.format("pl_c%02d", c), new Answer.Rating(3 + RANDOM.nextInt(3))));
        return new LeadFeedback(
                new ResponseId("project-lead-feedback", "l" + i), on.atTime(9, 0), on.atTime(9, 0), new Answers(answers));
    }

    private static Attendance line(int meeting, int partner) {
        LocalDate on = day(meeting, PROJECTS * YEARS * 10);
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("reg_meeting", new Answer.Words("M" + meeting));
        answers.put("reg_project", new Answer.Choice("Project " + meeting % PROJECTS));
        answers.put("reg_date", new Answer.Day(on));
        answers.put("reg_papers_sent", new Answer.Day(on.minusDays(RANDOM.nextInt(14))));
        answers.put("reg_partner", new Answer.Words("Partner " + (meeting % PROJECTS * 3 + partner) % PARTNERS));
        answers.put("reg_status", new Answer.Choice(RANDOM.nextInt(5) == 0 ? "Apologies" : "Present"));
        answers.put("reg_minutes", new Answer.Amount(BigDecimal.valueOf(90)));
        return new Attendance(
                new ResponseId("meeting-register", meeting + "/" + partner), on.atTime(9, 0), on.atTime(9, 0),
                new Answers(answers));
    }
}
