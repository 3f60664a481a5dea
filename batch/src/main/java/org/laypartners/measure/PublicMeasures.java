package org.laypartners.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.form.Countable;
import org.laypartners.form.Pseudonym;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;

/** The true figures behind what is published: the whole programme, over four closed quarters, never one project. */
public final class PublicMeasures {
    private static final Optional<String> TICK_SEVERAL =
            Optional.of("People could choose more than one, so the rows do not add up to a total.");

    private static final String MEETINGS = "meetings were held";

    private static final Comparator<Countable<?>> FIRST_SENT =
            Comparator.comparing(one -> one.response().submitted());

    /** A full working week to read in. Our own rule: the role document says only "in advance". */
    private static final int DAYS_AHEAD = 5;

    private final Period period;
    private final Map<String, String> statements;
    private final Map<String, List<String>> choices;
    private final AttendanceRule rule;

    /**
     * @param statements the statements of the feedback form by question id, in the form's order
     * @param choices what each question lets people choose, by question id, in the form's order
     */
    public PublicMeasures(
            Period period, Map<String, String> statements, Map<String, List<String>> choices, AttendanceRule rule) {
        this.period = period;
        this.statements = statements;
        this.choices = choices;
        this.rule = rule;
    }

    /** All measures, in the order to show them. A measure with nothing to count is left out. */
    public List<Measure> all(
            Collection<Countable<ExpressionOfInterest>> expressions,
            Collection<Countable<Feedback>> feedback,
            Collection<Countable<Attendance>> attendance,
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

    /**
     * Somebody who asks twice counts in the quarter in which they first asked. So a year is the sum of its quarters, and what
     * one release tells of a quarter is what the next one tells.
     */
    private Stream<Measure> people(Collection<Countable<ExpressionOfInterest>> all) {
        List<Countable<ExpressionOfInterest>> people = all.stream()
                .collect(Collectors.groupingBy(Countable::person, LinkedHashMap::new, Collectors.minBy(FIRST_SENT)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .filter(this::inPeriod)
                .toList();
        if (people.isEmpty()) {
            return Stream.empty();
        }
        String asked = "people asked to become lay partners";
        Population population = population("expressions of interest", people);
        return Stream.of(
                new Measure.Breakdown(
                        heading("asked-by-borough", "Where people who asked to join live", asked, "Borough", "People"),
                        population,
                        true,
                        counts("eoi_borough", people, person -> person.answers().choice("eoi_borough").stream())),
                new Measure.Breakdown(
                        heading(
                                "asked-by-interest",
                                "What people want to help with",
                                asked,
                                "Interest",
                                "People",
                                TICK_SEVERAL),
                        population,
                        false,
                        counts("eoi_interests", people, person -> person.interests().stream())),
                new Measure.Breakdown(
                        heading("asked-by-way", "How people could take part", asked, "Way", "People", TICK_SEVERAL),
                        population,
                        false,
                        counts("eoi_how", people, person -> person.answers().choices("eoi_how").stream())));
    }

    private Stream<Measure> feedback(Collection<Countable<Feedback>> all) {
        List<Countable<Feedback>> answers = all.stream().filter(this::inPeriod).toList();
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

    private Measure.Agreements agreements(String id, String title, String prefix, List<Countable<Feedback>> answers) {
        List<Feedback> responses = answers.stream().map(Countable::response).toList();
        return new Measure.Agreements(
                heading(id, title, "answers from lay partners", "Statement", "Agree"),
                population("feedback", answers),
                statements.entrySet().stream()
                        .filter(statement -> statement.getKey().matches(prefix + "[0-9]+"))
                        .map(statement -> {
                            RatingSummary summary = RatingSummary.of(statement.getKey(), responses);
                            return new Agreement(statement.getValue(), summary.agree(), summary.answered());
                        })
                        .toList());
    }

    /** Somebody may meet the commitment over a year and not over each quarter, so this is not additive. */
    private Optional<Measure> attendance(Collection<Countable<Attendance>> all) {
        Map<Pseudonym, List<Countable<Attendance>>> byPerson = all.stream()
                .filter(line -> period.holds(line.response().date()))
                .collect(Collectors.groupingBy(Countable::person, LinkedHashMap::new, Collectors.toList()));
        Map<Pseudonym, AttendanceRate> rates = new LinkedHashMap<>();
        byPerson.forEach((person, lines) -> {
            AttendanceRate rate = new AttendanceRates(rule)
                    .overAll(lines.stream().map(Countable::response).toList(), period);
            if (rate.verdict() != AttendanceRate.Verdict.TOO_FEW_TO_SAY) {
                rates.put(person, rate);
            }
        });
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        int met = (int) rates.values().stream()
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
                new Population(
                        "lay partners",
                        false,
                        rates.keySet().stream()
                                .map(person -> ids(byPerson.getOrDefault(person, List.of())))
                                .toList()),
                new Count(rule.commitment() + " percent or more", met),
                new Count("Less than " + rule.commitment() + " percent", rates.size() - met)));
    }

    private Stream<Measure> meetings(Collection<Countable<Attendance>> lines) {
        Collection<Attendance> meetings = lines.stream()
                .map(Countable::response)
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

    /** Counts each choice once for each person: all that could be chosen, then what no form offers any more. */
    private List<Count> counts(
            String question,
            List<Countable<ExpressionOfInterest>> people,
            Function<ExpressionOfInterest, Stream<String>> chosen) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        choices.getOrDefault(question, List.of()).forEach(choice -> counts.put(choice, 0));
        people.stream()
                .flatMap(person -> chosen.apply(person.response()).distinct())
                .sorted()
                .forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean inPeriod(Countable<?> answer) {
        return period.holds(answer.response().submitted().toLocalDate());
    }

    /** Each response is a person. */
    private static Population population(String id, List<? extends Countable<?>> people) {
        return new Population(
                id, true, people.stream().map(person -> ids(List.of(person))).toList());
    }

    private static Set<String> ids(List<? extends Countable<?>> responses) {
        return responses.stream()
                .map(one ->
                        one.response().id().form() + "/" + one.response().id().key())
                .collect(Collectors.toSet());
    }
}
