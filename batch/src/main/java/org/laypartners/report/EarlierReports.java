package org.laypartners.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.laypartners.durable.SecondName;

/**
 * The reports of the release before, for tonight's to take lasting pages over. Nothing depends on them: what is missing or
 * damaged is written anew.
 *
 * @param folder where they lie
 * @param memory what their lasting pages were made from
 */
public record EarlierReports(Path folder, ReportMemory memory) {
    /** There are none. */
    public static final EarlierReports NONE = new EarlierReports(Path.of(""), new ReportMemory(""));

    /** Those in a folder, with what was remembered of them in a file. */
    public static EarlierReports in(Path folder, Path memory) {
        return new EarlierReports(folder, ReportMemory.load(memory));
    }

    /** Whether the page would come out the same, and each of its files is as it was written. */
    boolean hold(LastingReport page, Frame frame) {
        return memory.page(page.id())
                .filter(known -> memory.isOf(frame))
                .filter(known -> known.madeFrom().equals(page.madeFrom()))
                .filter(known -> known.files().containsKey(page.id() + ".html") && areWhole(known.files()))
                .isPresent();
    }

    private boolean areWhole(Map<String, String> files) {
        return files.entrySet().stream()
                .allMatch(file -> ReportMemory.fingerprint(folder.resolve(file.getKey()))
                        .filter(file.getValue()::equals)
                        .isPresent());
    }

    /** Puts the files of a page that it {@linkplain #hold holds} into another folder. Nothing ever writes into a report. */
    void handOver(LastingReport page, Path to) throws IOException {
        for (String name : memory.page(page.id()).orElseThrow().files().keySet()) {
            SecondName.give(folder.resolve(name), to.resolve(name));
        }
    }
}
