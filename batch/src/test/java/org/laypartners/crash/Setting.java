package org.laypartners.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.laypartners.crash.FaultPoints.Fault;
import org.laypartners.durable.DurableFiles;

/**
 * What all trials share: the scene, the process that faults happen to, every point of a night that nothing disturbs, and what
 * was there before and after that night.
 */
public final class Setting implements AutoCloseable {
    private final Scene scene;
    private final FaultRun run;
    private final List<String> points;
    private final Snapshot before;
    private final Snapshot after;

    /** Spends two nights: a good one to start from, and one that nothing disturbs. */
    public Setting(Path folder) throws IOException, InterruptedException {
        this.scene = new Scene(folder);
        this.run = new FaultRun(folder);
        this.before = Snapshot.of(scene.start());
        Path undisturbed = scene.copy();
        if (run.night(undisturbed, Fault.NONE, 0) != 0) {
            throw new IllegalStateException("a night that nothing disturbs failed: " + FaultRun.said(undisturbed));
        }
        this.points = FaultRun.points(undisturbed);
        this.after = Snapshot.of(undisturbed);
        DurableFiles.deleteTree(undisturbed);
    }

    /** Every change that an undisturbed night makes, in order. */
    public List<String> points() {
        return points;
    }

    FaultRun run() {
        return run;
    }

    Snapshot before() {
        return before;
    }

    Snapshot after() {
        return after;
    }

    /** Tries some points, and tells of each. */
    public List<Trial> tryAll(List<Integer> numbers, Fault fault, Consumer<Trial> told)
            throws IOException, InterruptedException {
        List<Trial> trials = new ArrayList<>();
        for (int number : numbers) {
            Path data = scene.copy();
            Trial trial = Trial.of(this, data, fault, number);
            told.accept(trial);
            trials.add(trial);
            DurableFiles.deleteTree(data);
        }
        return trials;
    }

    /** So many points, spread over the whole night. */
    public List<Integer> chosen(int count) {
        return Points.chosen(points, count);
    }

    @Override
    public void close() throws IOException {
        run.close();
    }
}
