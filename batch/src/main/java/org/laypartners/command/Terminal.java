package org.laypartners.command;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** What the person sees: progress while work goes on, only where a person watches, and the words at the end. */
final class Terminal implements Progress, AutoCloseable {
    private final PrintWriter out;
    private final boolean watched = Ansi.AUTO.enabled();
    private @Nullable ProgressBar bar;

    Terminal(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void starts(String work) {
        if (watched) {
            endBar();
            bar = new ProgressBarBuilder()
                    .setTaskName(work)
                    .setInitialMax(-1)
                    .setUnit(" rows", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void rows(long more) {
        if (bar != null) {
            bar.stepBy(more);
        }
    }

    void say(String line) {
        endBar();
        out.println(line);
        out.flush();
    }

    /** Tells of a night, which looks into the inbox. */
    void tellOfANight(NightReport report) {
        if (report.files().isEmpty()) {
            say("The inbox held no files.");
        }
        tell(report);
    }

    /** Ends with where to look. */
    void tell(NightReport report) {
        report.files().forEach(this::say);
        report.toFix().ifPresent(folder -> say("To fix:        " + folder));
        report.site().ifPresent(page -> {
            say(
                    report.figures() == 0
                            ? "Published the site without figures, because there are none to show yet."
                            : "Published the site with " + Words.count(report.figures(), "table") + " of figures.");
            say("Public site:   " + page);
        });
        report.reports().ifPresent(page -> say("Staff reports: " + page));
    }

    @Override
    public void close() {
        endBar();
    }

    private void endBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
