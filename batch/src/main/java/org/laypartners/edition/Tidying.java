package org.laypartners.edition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.laypartners.erasure.Retention;
import org.laypartners.form.FormDefinition;
import org.laypartners.form.FormKind;
import org.laypartners.form.Forms;
import org.laypartners.job.JobRecords;
import org.laypartners.journal.ArchivedFiles;
import org.laypartners.response.Quarter;
import org.laypartners.rights.OldFiles;
import org.laypartners.setting.Settings;
import org.laypartners.store.EqualityAnswers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** Erases, or only counts, what has been kept as long as the rules say. */
public final class Tidying {
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private static final int LONGEST_PAUSE_DAYS = 31;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final LocalDate day;
    private final Forms forms;
    private final Settings.Retention rules;
    private final Retention retention;
    private final OldFiles files;
    private final EqualityAnswers equality;
    private final JobRecords jobs;
    private final long jobDays;

    public Tidying(ApplicationContext context, Path data, LocalDate day, Forms forms) {
        this.day = day;
        this.forms = forms;
        Settings settings = context.getBean(Settings.class);
        this.rules = settings.retention();
        this.jobs = context.getBean(JobRecords.class);
        this.jobDays = settings.keepJobRecords().toDays();
        this.retention = context.getBean(Retention.class);
        this.equality = context.getBean(EqualityAnswers.class);
        this.files = new OldFiles(data, day, context.getBean(ArchivedFiles.class));
    }

    /**
     * Why nothing is to be erased tonight: a clock that is years ahead would erase what must be kept, for ever. A server that
     * was really off for so long erases one night later.
     *
     * @param last the day of the last night that released. One that failed, or an import, may have had the same wrong clock and
     *     erased nothing; empty when there was none
     */
    Optional<String> waitsBecause(Optional<LocalDate> last) {
        return last.filter(before -> before.plusDays(LONGEST_PAUSE_DAYS).isBefore(day))
                .map(before -> "The last night that released was that of " + before.format(DAY)
                        + ". In case the clock is wrong, nothing was erased tonight. If today is " + day.format(DAY)
                        + ", there is nothing to do: the next night erases what is due.");
    }

    /** How many answers will be over their time by the end of so many days, by form id. */
    Map<String, Integer> answersDueIn(int days) {
        return answersDue(day.plusDays(days));
    }

    private Map<String, Integer> answersDue(LocalDate by) {
        Map<String, Integer> answers = new LinkedHashMap<>(retention.due(by, formMonths()));
        answers.putAll(apart(by, equality::countBefore));
        return answers;
    }

    /** Says how much would be erased, and erases nothing. */
    public List<String> due() {
        return counts(
                        answersDue(day),
                        files.inArchive(rules.archiveMonths(), formMonths()).size(),
                        files.inRejected(rules.rejectedMonths()).size(),
                        rules.historyMonths()
                                .map(months -> retention.dueHistory(day, months))
                                .orElse(0))
                .stream()
                .map(count -> "Would erase of " + count.inWords())
                .toList();
    }

    /** Erases it, in the caller's transaction, and says how much it was. Done again after a crash, it does the rest. */
    public List<String> erase() {
        Map<String, Integer> answers = new LinkedHashMap<>(retention.tidy(day, formMonths()));
        answers.putAll(apart(day, equality::eraseBefore));
        List<Path> archived = files.inArchive(rules.archiveMonths(), formMonths());
        OldFiles.erase(archived);
        List<Path> rejected = files.inRejected(rules.rejectedMonths());
        OldFiles.erase(rejected);
        int nights = rules.historyMonths()
                .map(months -> retention.tidyHistory(day, months))
                .orElse(0);
        jobs.eraseBefore(day.minusDays(jobDays));
        List<Count> counts = counts(answers, archived.size(), rejected.size(), nights);
        String erased = counts.stream()
                .filter(count -> count.count() > 0)
                .map(Count::inWords)
                .collect(Collectors.joining("; "));
        LOG.info("Erased because its time was over: {}", erased.isEmpty() ? "nothing" : erased);
        return counts.stream().map(count -> "Erased of " + count.inWords()).toList();
    }

    private List<Count> counts(Map<String, Integer> answers, int archived, int rejected, int nights) {
        List<Count> counts = new ArrayList<>();
        for (FormDefinition form : forms.definitions()) {
            String title = "\"" + form.title() + "\"";
            counts.add(new Count(title, form.retentionMonths(), answers.getOrDefault(form.id(), 0), "response"));
        }
        counts.add(new Count("the archived exports", rules.archiveMonths(), archived, "file"));
        counts.add(new Count("the rejected files", rules.rejectedMonths(), rejected, "file"));
        counts.add(new Count("the past nights", rules.historyMonths(), nights, "night"));
        return counts;
    }

    /** How many things of a kind are over the time that its rule says. */
    private record Count(String what, Optional<Integer> months, int count, String thing) {
        String inWords() {
            return what + rule(months) + ": " + count + " " + thing + (count == 1 ? "" : "s");
        }
    }

    private static String rule(Optional<Integer> months) {
        return months.map(kept -> " (kept " + kept + (kept == 1 ? " month)" : " months)"))
                .orElse(" (no rule is set)");
    }

    /** Answers to equality monitoring are kept by whole quarters, apart from the others. */
    private Map<String, Integer> apart(LocalDate by, ToIntFunction<Quarter> count) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        forms.definitions().stream()
                .filter(form -> form.kind() == FormKind.EQUALITY_MONITORING)
                .forEach(form -> form.retentionMonths()
                        .ifPresent(
                                months -> counts.put(form.id(), count.applyAsInt(Quarter.of(by.minusMonths(months))))));
        return counts;
    }

    private Map<String, Integer> formMonths() {
        Map<String, Integer> months = new LinkedHashMap<>();
        forms.definitions().forEach(form -> form.retentionMonths().ifPresent(kept -> months.put(form.id(), kept)));
        return months;
    }
}
