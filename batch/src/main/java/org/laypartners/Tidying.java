package org.laypartners;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laypartners.form.FormDefinition;
import org.laypartners.form.Forms;
import org.laypartners.rights.OldFiles;
import org.laypartners.store.KeptExports;
import org.laypartners.store.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** Erases, or only counts, what has been kept as long as the rules say. */
final class Tidying {
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private final LocalDate day;
    private final Forms forms;
    private final Settings.Retention rules;
    private final Retention retention;
    private final OldFiles files;

    Tidying(ApplicationContext context, Path data, LocalDate day, Forms forms) {
        this.day = day;
        this.forms = forms;
        this.rules = context.getBean(Settings.class).retention();
        this.retention = context.getBean(Retention.class);
        this.files = new OldFiles(data, day, context.getBean(KeptExports.class));
    }

    /** Says how much would be erased, and erases nothing. */
    List<String> due() {
        return lines(
                "Would erase",
                retention.due(day, formMonths()),
                files.inArchive(rules.archiveMonths(), formMonths()).size(),
                files.inRejected(rules.rejectedMonths()).size(),
                rules.historyMonths()
                        .map(months -> retention.dueHistory(day, months))
                        .orElse(0));
    }

    /** Erases it, in the caller's transaction, and says how much it was. Done again after a crash, it does the rest. */
    List<String> erase() {
        Map<String, Integer> answers = retention.tidy(day, formMonths());
        List<Path> archived = files.inArchive(rules.archiveMonths(), formMonths());
        OldFiles.erase(archived);
        List<Path> rejected = files.inRejected(rules.rejectedMonths());
        OldFiles.erase(rejected);
        int nights = rules.historyMonths()
                .map(months -> retention.tidyHistory(day, months))
                .orElse(0);
        List<String> lines = lines("Erased", answers, archived.size(), rejected.size(), nights);
        LOG.info("{}", String.join("; ", lines));
        return lines;
    }

    private List<String> lines(String did, Map<String, Integer> answers, int archived, int rejected, int nights) {
        List<String> lines = new ArrayList<>();
        for (FormDefinition form : forms.definitions()) {
            int count = answers.getOrDefault(form.id(), 0);
            lines.add(line(did, "\"" + form.title() + "\"", form.retentionMonths(), count, "response"));
        }
        lines.add(line(did, "the archived exports", rules.archiveMonths(), archived, "file"));
        lines.add(line(did, "the rejected files", rules.rejectedMonths(), rejected, "file"));
        lines.add(line(did, "the past nights", rules.historyMonths(), nights, "night"));
        return lines;
    }

    private static String line(String did, String what, Optional<Integer> months, int count, String thing) {
        return did + " of " + what + rule(months) + ": " + count + " " + thing + (count == 1 ? "" : "s");
    }

    private static String rule(Optional<Integer> months) {
        return months.map(kept -> " (kept " + kept + (kept == 1 ? " month)" : " months)"))
                .orElse(" (no rule is set)");
    }

    private Map<String, Integer> formMonths() {
        Map<String, Integer> months = new LinkedHashMap<>();
        forms.definitions().forEach(form -> form.retentionMonths().ifPresent(kept -> months.put(form.id(), kept)));
        return months;
    }
}
