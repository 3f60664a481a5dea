package org.laypartners.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.laypartners.Typed;
import org.laypartners.crash.FaultPoints.Fault;

/**
 * One fault at one point of a run, and the night after it.
 *
 * @param point the change that it happened at
 * @param exit the exit code of the disturbed run
 * @param wrong what was not as promised; empty when all was well
 */
public record Trial(int number, String point, Fault fault, int exit, List<String> wrong) {
    public Trial {
        wrong = List.copyOf(wrong);
    }

    /** Disturbs a run, looks at what the public sees then, and lets the next night put it right. */
    static Trial of(Setting setting, Path data, Fault fault, int number) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        int exit = setting.disturb(data, fault, number);
        Snapshot shown = Snapshot.of(data);
        boolean tonights = shown.showsTheSameAs(setting.after());
        boolean old = !tonights && shown.showsTheSameAs(setting.before());
        if (!old && !tonights) {
            wrong.add("what is live is neither the last good site nor the new one");
        }
        if (fault == Fault.KILL) {
            if (exit != FaultPoints.KILLED) {
                wrong.add("was not killed: " + exit);
            }
        } else {
            wrong.addAll(unclear(exit, FaultRun.said(data), old));
        }
        // A run that got over the fault by itself leaves nothing for the next one to put right.
        if (exit == 0) {
            wrong.addAll(shown.differences(setting.after()));
        }
        Typed next = Typed.on(data, "nightly");
        if (next.exit() != 0 || !next.err().isEmpty()) {
            wrong.add("the next night said: " + next.err());
        }
        if (exit != 0) {
            wrong.addAll(setting.differences(Snapshot.of(data)));
        }
        return new Trial(number, setting.points().get(number - 1), fault, exit, wrong);
    }

    /** A run that failed says so in plain sentences; one that did not fail shows the new site. */
    private static List<String> unclear(int exit, String said, boolean old) {
        List<String> wrong = new ArrayList<>();
        if (exit == 0 && old) {
            wrong.add("said that all was well, and released nothing");
        }
        if (exit == 1 && !said.strip().endsWith(".")) {
            wrong.add("failed without a sentence: " + said);
        }
        if (exit == 1
                && (said.contains("Exception")
                        || said.contains("\tat ")
                        || said.lines().count() > 1)) {
            wrong.add("failed without a plain sentence: " + said);
        }
        if (exit == 1 && !old && said.contains("Nothing was released")) {
            wrong.add("said that nothing was released, but the new site is live");
        }
        if (exit == 1 && said.contains("went wrong inside")) {
            wrong.add("failed without saying what to do: " + said);
        }
        if (exit != 0 && exit != 1) {
            wrong.add("ended with " + exit);
        }
        return wrong;
    }
}
