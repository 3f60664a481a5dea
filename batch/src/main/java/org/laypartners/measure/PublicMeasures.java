package org.laypartners.measure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;

/** The true figures behind what is published: the whole programme, over four closed quarters, never one project. */
public final class PublicMeasures {
    private static final Optional<String> TICK_SEVERAL =
            Optional.of("People could choose more than one, so the rows do not add up to a total.");

    private static final String MEETINGS = "meetings were held";

    /** A full working week to read in. Our own rule: the role document says only "in advance". */
    private static final int DAYS_AHEAD = 5;

    private final Period period;
    private final Map<String, String> statements;
    private final AttendanceRule rule;

    /** @param statements the statements of the feedback form by question id, in the form's order */
    public PublicMeasures(Period period, Map<String, String> statements, AttendanceRule rule) {
        this.period = period;
        this.statements = statements;
        this.rule = rule;
    }

    /** All measures, in the order to show them. A measure with nothing to count is left out. */
    public List<Measure> all(
            Collection<ExpressionOfInterest> expressions,
            Collection<Feedback> feedback,
            Collection<Attendance> attendance,
            Collection<Project> projects) {
        return Stream.of(
                        feedback(feedback),
                        attendance(attendance).stream(),
                        meetings(attendance),
                        people(expressions),
                        Stream.of(projects(projects)))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Measure> people(Collection<ExpressionOfInterest> all) {
        List<ExpressionOfInterest> people = all.stream()
                .filter(response -> period.holds(response.submitted().toLocalDate()))
                .collect(Collectors.toMap(PublicMeasures::person, Function.identity(), (first, again) -> again))
                .values()
                .stream()
                .toList();
        if (people.isEmpty()) {
            return Stream.empty();
        }
        String asked = "people asked to become lay partners";
        return Stream.of(
                new Measure.Breakdown(
                        heading("asked-by-borough", "Where people who asked to join live", asked, "Borough", "People"),
                        true,
                        counts(people, person -> person.answers().choice("eoi_borough").stream())),
                new Measure.Breakdown(
                        heading(
                                "asked-by-interest",
                                "What people want to help with",
                                asked,
                                "Interest",
                                "People",
                                TICK_SEVERAL),
                        false,
                        counts(people, person -> person.interests().stream())),
                new Measure.Breakdown(
                        heading("asked-by-way", "How people could take part", asked, "Way", "People", TICK_SEVERAL),
                        false,
                        counts(people, person -> person.answers().choices("eoi_how").stream())));
    }

    private Stream<Measure> feedback(Collection<Feedback> all) {
        List<Feedback> answers = all.stream()
                .filter(response -> period.holds(response.submitted().toLocalDate()))
                .toList();
        if (answers.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                        agreements("commitments", "How we keep our ten commitments", "c", answers),
                        agreements("principles", "How we live up to our principles", "p", answers),
                        agreements("difference", "Whether it made a difference", "d", answers))
                .filter(measure -> !measure.statements().isEmpty())
                .map(Measure.class::cast);
    }

    private Measure.Agreements agreements(String id, String title, String prefix, List<Feedback> answers) {
        return new Measure.Agreements(
                heading(id, title, "answers from lay partners", "Statement", "Agree"),
                statements.entrySet().stream()
                        .filter(statement -> statement.getKey().matches(prefix + "[0-9]+"))
                        .map(statement -> {
                            RatingSummary summary = RatingSummary.of(statement.getKey(), answers);
                            return new Agreement(statement.getValue(), summary.agree(), summary.answered());
                        })
                        .toList());
    }

    private Optional<Measure> attendance(Collection<Attendance> lines) {
        List<AttendanceRate> rates = new AttendanceRates(rule)
                .byPerson(lines, period).stream()
                        .filter(rate -> rate.verdict() != AttendanceRate.Verdict.TOO_FEW_TO_SAY)
                        .toList();
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        int met = (int) rates.stream()
                .filter(rate -> rate.verdict() == AttendanceRate.Verdict.MEETS)
                .count();
        return Optional.of(new Measure.Split(
                heading(
                        "attendance",
                        "How often lay partners come",
                        "lay partners came to at least " + rule.commitment() + " percent of their meetings",
                        "Meetings attended",
                        "Lay partners",
                        Optional.of("Only lay partners who were expected at " + rule.fewestMeetings()
                                + " meetings or more are counted. Meetings they missed because of us, such as short"
                                + " notice or access needs we did not meet, are left out.")),
                new Count(rule.commitment() + " percent or more", met),
                new Count("Less than " + rule.commitment() + " percent", rates.size() - met)));
    }

    private Stream<Measure> meetings(Collection<Attendance> lines) {
        Collection<Attendance> meetings = lines.stream()
                .filter(line -> !line.cancelled() && period.holds(line.date()))
                .collect(Collectors.toMap(
                        line -> line.meeting() + "|" + line.project(), Function.identity(), (first, again) -> first))
                .values();
        if (meetings.isEmpty()) {
            return Stream.empty();
        }
        List<Count> held = period.quarters().stream()
                .map(quarter -> count(quarter.asMonths(), meetings, line -> quarter.holds(line.date())))
                .toList();
        List<Count> papers = List.of(
                count(DAYS_AHEAD + " working days or more before", meetings, line -> papersAhead(line) >= DAYS_AHEAD),
                count("Later than that", meetings, line -> papersAhead(line) >= 0 && papersAhead(line) < DAYS_AHEAD),
                count("Not written down", meetings, line -> papersAhead(line) < 0));
        return Stream.of(
                new Measure.Things(
                        heading("meetings", "Project meetings with lay partners", MEETINGS, "Quarter", "Meetings"),
                        held),
                new Measure.Things(
                        heading(
                                "papers",
                                "When papers were sent",
                                MEETINGS,
                                "Papers sent",
                                "Meetings",
                                Optional.of("A working day is Monday to Friday. Bank holidays are not left out.")),
                        papers));
    }

    private static Count count(String label, Collection<Attendance> meetings, Predicate<Attendance> which) {
        return new Count(label, (int) meetings.stream().filter(which).count());
    }

    /** Working days from the papers to the meeting; -1 when the register does not say. */
    private static int papersAhead(Attendance line) {
        return line.answers()
                .day("reg_papers_sent")
                .map(sent -> WorkingDays.between(sent, line.date()))
                .orElse(-1);
    }

    private Measure projects(Collection<Project> projects) {
        Map<String, String> stages =
                Map.of("open", "Looking for lay partners", "running", "Under way", "finished", "Finished");
        return new Measure.Things(
                heading("projects", "Projects", "projects have or had lay partners", "Stage", "Projects"),
                Stream.of("open", "running", "finished")
                        .map(stage -> new Count(stages.getOrDefault(stage, stage), (int) projects.stream()
                                .filter(project -> project.stage().equals(stage))
                                .count()))
                        .toList());
    }

    private Heading heading(String id, String title, String subject, String category, String unit) {
        return heading(id, title, subject, category, unit, Optional.empty());
    }

    private Heading heading(
            String id, String title, String subject, String category, String unit, Optional<String> note) {
        return new Heading(id, title, subject, category, unit, period, note);
    }

    /** Counts each label once for each person, in the order of the labels. */
    private static List<Count> counts(
            List<ExpressionOfInterest> people, Function<ExpressionOfInterest, Stream<String>> labels) {
        return people.stream()
                .flatMap(person -> labels.apply(person).distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.summingInt(label -> 1)))
                .entrySet()
                .stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The same person may ask twice: known by email, else by phone, else each response is a person. */
    private static String person(ExpressionOfInterest response) {
        return response.email()
                .or(response::phone)
                .map(contact -> contact.toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
                .orElse(response.id().key());
    }
}
