package org.laypartners.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.laypartners.monitoring.Health;
import org.laypartners.monitoring.RunRecord;

/**
 * A message to staff about a night.
 *
 * @param subject one line
 * @param text what is in it, as lines of plain text
 * @param night what it is about
 */
public record Notice(String subject, String text, RunRecord night) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final String PAGE = " The page \"Last night\" in the staff reports says what to do.";

    /**
     * Puts the last night into words.
     *
     * @param unsent how many messages before this one could not be sent
     */
    static Notice of(Health.Report report, int unsent) {
        RunRecord night = report.last();
        List<String> lines = new ArrayList<>(night.good() ? good(night) : failed(night, report.lastGood()));
        if (unsent > 0) {
            lines.add("");
            lines.add(
                    unsent == 1
                            ? "The message before this one could not be sent."
                            : "The " + unsent + " messages before this one could not be sent.");
        }
        lines.add("");
        lines.add("This message holds no names and no answers.");
        return new Notice(subject(night), String.join("\n", lines) + "\n", night);
    }

    private static String subject(RunRecord night) {
        String name = "Lay partners: the night of " + night.day().format(DAY);
        if (!night.good()) {
            return name + " failed";
        }
        return name + (Occasion.ATTENTION.calls(night) ? " needs you" : " ended well");
    }

    private static List<String> good(RunRecord night) {
        List<String> lines = new ArrayList<>(List.of(
                "The night of " + night.day().format(DAY) + " ended well at " + time(night.ended()) + ".",
                "Live now: release " + night.release() + ".",
                "",
                "Files: " + night.files() + " dealt with, " + night.left() + " left in the inbox.",
                "Rows: " + night.added() + " new, " + night.replaced() + " replaced, " + night.known() + " known, "
                        + night.refused() + " refused."));
        if (Occasion.ATTENTION.calls(night)) {
            lines.add("");
            lines.add((night.refused() > 0 ? "Refused rows must be mended." : "Files wait in the inbox.") + PAGE);
        }
        return lines;
    }

    private static List<String> failed(RunRecord night, Optional<RunRecord> lastGood) {
        return List.of(
                "The night of " + night.day().format(DAY) + " failed at " + time(night.ended()) + ".",
                night.failure(),
                "",
                lastGood.map(good ->
                                "The last good night was that of " + good.day().format(DAY) + ".")
                        .orElse("No night has ended well yet."),
                "Nothing that was dropped is lost. The next night tries again by itself.");
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }
}
