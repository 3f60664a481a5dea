package org.laypartners.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.laypartners.Copied;
import org.laypartners.Typed;
import org.laypartners.crash.FaultPoints.Fault;
import org.laypartners.durable.DurableFiles;

/**
 * What all trials of one command share: the data folder that each starts from, the process that faults happen to, every point
 * of a run that nothing disturbs, and what was there before and after it.
 */
public final class Setting implements AutoCloseable {
    private final Path folder;
    private final String command;
    private final FaultRun run;
    private final Path start;
    private final Path undisturbed;
    private final List<String> points;
    private final Snapshot before;
    private final Snapshot after;
    private final List<Snapshot> wanted;
    private int copies;

    /** Spends two nights: a good one to start from, and one over a mixed inbox, which is the run to disturb. */
    public static Setting ofANight(Path folder) throws IOException, InterruptedException {
        Scene scene = new Scene(folder.resolve("scene"));
        return new Setting(folder.resolve("nightly"), "nightly", scene.start(), new FaultRun(folder));
    }

    /** Begins where the night ended that nothing disturbed: it is what a restore puts back and a rebuild makes anew. */
    public Setting then(String next) throws IOException, InterruptedException {
        return new Setting(folder.resolveSibling(next), next, undisturbed, run);
    }

    private Setting(Path folder, String command, Path start, FaultRun run) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        this.command = command;
        this.run = run;
        this.start = start;
        this.before = Snapshot.of(start);
        this.undisturbed = copy(start);
        if (run.of(undisturbed, command, Fault.NONE, 0) != 0) {
            throw new IllegalStateException("what nothing disturbs failed: " + FaultRun.said(undisturbed));
        }
        this.points = FaultRun.points(undisturbed);
        this.after = Snapshot.of(undisturbed);
        this.wanted = command.equals("nightly") ? List.of(after) : afterOneMoreNight();
    }

    /**
     * A restore or rebuild that was cut short is finished by the next night, or was never begun. Which files that night's report
     * lists depends on whether they were reported already.
     */
    private List<Snapshot> afterOneMoreNight() throws IOException {
        List<Snapshot> all = new ArrayList<>(List.of(after));
        for (Path from : List.of(undisturbed, start)) {
            Path data = copy(from);
            Typed.on(data, "nightly");
            all.add(Snapshot.of(data));
            DurableFiles.deleteTree(data);
        }
        return all;
    }

    /** Every change that an undisturbed run makes, in order. */
    public List<String> points() {
        return points;
    }

    /** One run with a fault; gives its exit code. */
    int disturb(Path data, Fault fault, int at) throws IOException, InterruptedException {
        return run.of(data, command, fault, at);
    }

    Snapshot before() {
        return before;
    }

    Snapshot after() {
        return after;
    }

    /** In what a data folder parts from what it may hold once a night has run after the fault; empty if in nothing. */
    List<String> differences(Snapshot held) {
        return wanted.stream()
                .map(held::differences)
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
    }

    /** Tries some points, and tells of each. */
    public List<Trial> tryAll(List<Integer> numbers, Fault fault, Consumer<Trial> told)
            throws IOException, InterruptedException {
        List<Trial> trials = new ArrayList<>();
        for (int number : numbers) {
            Path data = copy(start);
            Trial trial = Trial.of(this, data, fault, number);
            told.accept(trial);
            trials.add(trial);
            DurableFiles.deleteTree(data);
        }
        return trials;
    }

    /** So many points, spread over the whole run. */
    public List<Integer> chosen(int count) {
        return Points.chosen(points, count);
    }

    /** The points at which a run comes to something: those whose words hold the given ones. */
    public List<Integer> at(String words) {
        return Stream.iterate(1, number -> number <= points.size(), number -> number + 1)
                .filter(number -> points.get(number - 1).contains(words))
                .toList();
    }

    private Path copy(Path from) throws IOException {
        return Copied.tree(from, folder.resolve("copy-" + copies++));
    }

    @Override
    public void close() throws IOException {
        run.close();
    }
}
