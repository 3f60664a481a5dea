package org.laypartners.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.form.Forms;
import org.laypartners.setting.Settings;

/** What staff should know about the set-up: whatever has no rule on how long it is kept. */
public final class MissingRules {
    private MissingRules() {}

    /** Of answers and of all else, as sentences. */
    static List<String> of(Forms forms, Settings.Retention rules) {
        Stream<String> answers = forms.definitions().stream()
                .filter(form -> form.retentionMonths().isEmpty())
                .map(form -> "No rule says how long answers to \"" + form.title()
                        + "\" are kept. Set retention-months in its file in batch/forms.");
        return Stream.concat(answers, of(rules).stream()).toList();
    }

    /** The same for what is no answer. */
    public static List<String> of(Settings.Retention rules) {
        List<String> warnings = new ArrayList<>();
        warn(rules.archiveMonths(), "archived exports", "archive-months", warnings);
        warn(rules.rejectedMonths(), "rejected files", "rejected-months", warnings);
        warn(rules.historyMonths(), "the records of past nights", "history-months", warnings);
        return warnings;
    }

    private static void warn(Optional<Integer> rule, String what, String setting, List<String> warnings) {
        if (rule.isEmpty()) {
            warnings.add("No rule says how long " + what + " are kept. Set lay-partners.retention." + setting
                    + " in config/application.yml.");
        }
    }
}
