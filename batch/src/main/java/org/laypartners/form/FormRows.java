package org.laypartners.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.export.Column;
import org.laypartners.export.Export;
import org.laypartners.export.Row;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.EqualityAnswer;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Presence;
import org.laypartners.response.Progress;
import org.laypartners.response.Quarter;
import org.laypartners.response.QuoteDecision;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.response.RosterEntry;

/** Reads the rows of one export as answers to one form. */
final class FormRows implements FormReading {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Export export;
    private final HeadingMatch match;
    private final LocalDateTime fileTime;
    private final DayOrder order;
    private final List<Column> dates;
    private final long repeated;
    private final List<Asking> asked = new ArrayList<>();
    private final List<Column> neededToSayAnything;
    private final AnswerRules rules;
    private final VendorTimes.Reader times;
    private final ResponseKeys keys;

    FormRows(Export export, HeadingMatch match, LocalDateTime fileTime, Set<LocalDate> meetings) {
        this.export = export;
        this.match = match;
        this.fileTime = fileTime;
        this.dates = dates(export, match);
        boolean report = match.form().definition().kind() == FormKind.MEETING_REPORT;
        FileDates found = FileDates.of(export, dates, report ? meetings : Set.of());
        this.order = found.order();
        this.repeated = found.repeated();
        for (Question question : definition().questions()) {
            match.column(question)
                    .ifPresent(column -> asked.add(new Asking(
                            question.id(),
                            Answers.typedId(question.id()),
                            column,
                            new AnswerReader(question, match.form(), export.format(), order))));
        }
        this.neededToSayAnything = definition().questions().stream()
                .filter(question -> match.form().rulesOf(question).leftOutWithout())
                .flatMap(question -> match.column(question).stream())
                .toList();
        this.rules = new AnswerRules(match);
        this.times = new VendorTimes.Reader(export, order, fileTime);
        this.keys = new ResponseKeys(
                export,
                definition(),
                order,
                times,
                asked.stream().collect(Collectors.toMap(each -> each.column().index(), Asking::reader, (a, b) -> a)));
    }

    /** A question that a column answers. */
    private record Asking(String question, String typed, Column column, AnswerReader reader) {}

    private static List<Column> dates(Export export, HeadingMatch match) {
        List<Column> dates = new ArrayList<>(VendorTimes.columns(export));
        match.form().definition().questions().stream()
                .filter(question -> question.type() == AnswerType.DAY)
                .forEach(question -> match.column(question).ifPresent(dates::add));
        return dates;
    }

    @Override
    public FormDefinition definition() {
        return match.form().definition();
    }

    @Override
    public List<String> unusedHeadings() {
        return match.unused().stream()
                .map(Column::heading)
                .filter(heading -> !heading.isBlank())
                .toList();
    }

    @Override
    public Headings headings() {
        return new Headings(
                folded(match.columns().values().stream().flatMap(List::stream)), folded(match.unused().stream()));
    }

    private static Set<String> folded(Stream<Column> columns) {
        return columns.map(column -> HeadingMatch.fold(column.heading()))
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<String> oddities() {
        return repeated == 0
                ? List.of()
                : List.of(repeated + (repeated == 1 ? " time" : " times")
                        + " in the hour that comes twice in October, read as the first");
    }

    @Override
    public Outcome read(Row row) {
        if (isBlank(row) || isToBeFilledInYet(row)) {
            return new Outcome.Blank();
        }
        if (row.fault().isPresent()) {
            return new Outcome.Refused(List.of(BrokenRow.problem(row.fault().get())));
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, Answer> answers = answers(row, problems);
        VendorTimes when = times.read(row, problems);
        ResponseId id = keys.of(row, when, answers, problems);
        return problems.isEmpty() ? taken(row, id, when, new Answers(answers)) : new Outcome.Refused(problems);
    }

    private boolean isToBeFilledInYet(Row row) {
        for (Column column : neededToSayAnything) {
            if (column.index() < row.cells().size()
                    && row.cells().get(column.index()).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(Row row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Answer> answers(Row row, List<Problem> problems) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Set<String> faulty = new HashSet<>();
        for (Asking each : asked) {
            String cell = row.cells().get(each.column().index()).strip();
            if (cell.isEmpty()) {
                continue;
            }
            ReadAnswer read = each.reader().read(cell);
            if (read instanceof ReadAnswer.Given given) {
                answers.put(each.question(), given.answer());
                if (given.typed().isPresent()) {
                    answers.put(each.typed(), given.typed().get());
                }
            } else if (read instanceof ReadAnswer.Wrong wrong) {
                faulty.add(each.question());
                problems.add(new Problem(wrong.code(), each.column().heading(), wrong.expected(), wrong.advice()));
            }
        }
        problems.addAll(rules.problems(answers, faulty));
        return answers;
    }

    private Outcome taken(Row row, ResponseId id, VendorTimes when, Answers answers) {
        return definition().kind() == FormKind.EQUALITY_MONITORING
                ? new Outcome.Apart(apart(when, answers), id.key())
                : new Outcome.Accepted(response(id, when, answers), keys.earlier(row, when));
    }

    private static EqualityAnswer apart(VendorTimes when, Answers answers) {
        Map<String, String> choices = new LinkedHashMap<>();
        answers.byQuestion()
                .keySet()
                .forEach(question -> answers.choice(question).ifPresent(choice -> choices.put(question, choice)));
        return new EqualityAnswer(Quarter.of(when.submitted().toLocalDate()), choices);
    }

    private Response response(ResponseId id, VendorTimes when, Answers answers) {
        return switch (definition().kind()) {
            case EXPRESSION_OF_INTEREST -> new ExpressionOfInterest(id, when.submitted(), when.modified(), answers);
            case EQUALITY_MONITORING -> throw new IllegalStateException("such an answer is no response");
            case FEEDBACK -> new Feedback(id, when.submitted(), when.modified(), answers);
            case LEAD_FEEDBACK -> new LeadFeedback(id, when.submitted(), when.modified(), answers);
            case QUOTE_DECISION -> new QuoteDecision(id, fileTime, fileTime, answers);
            case PROGRESS -> new Progress(id, fileTime, fileTime, answers);
            // A register or roster has no times of its own: the latest file is the latest word.
            case MEETING_REGISTER -> new Attendance(id, fileTime, fileTime, answers);
            case ROSTER -> new RosterEntry(id, fileTime, fileTime, answers);
            case MEETING_REPORT -> new Presence(id, when.submitted(), fileTime, answers);
        };
    }

    @Override
    public List<String> settled(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (Column column : dates) {
            if (column.index() < cells.size()
                    && VendorTimes.moment(export, column, cells.get(column.index()), order) instanceof Moment.At at) {
                cells.set(column.index(), plain(at.time()));
            }
        }
        return cells;
    }

    @Override
    public String fingerprint(Row row) {
        List<String> parts = new ArrayList<>(List.of(definition().id()));
        settled(row).stream()
                .map(ChoiceText::fold)
                .filter(cell -> !cell.isEmpty())
                .forEach(parts::add);
        return Sha256.of(parts);
    }

    /**
     * Both ways of writing come back from a spreadsheet program as they went in: it leaves the first alone, and turns
     * the second into a date that still names its month.
     */
    private static String plain(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.format(DAY) : time.format(MOMENT);
    }
}
