package org.laypartners.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.laypartners.durable.SecondName;

/**
 * The reports of the release before, for tonight's to take over what would come out the same. Nothing depends on them: what is missing or
 * damaged is written anew.
 *
 * @param folder where they lie
 * @param memory what their lasting pages and tables were made from
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
        return hold(page.id(), page.madeFrom(), page.id() + ".html", frame);
    }

    /**
     * Whether files are there that would come out the same, each as it was written.
     *
     * @param id what they are remembered by
     * @param madeFrom stands for all that they show
     * @param file one of them
     */
    boolean hold(String id, String madeFrom, String file, Frame frame) {
        return memory.page(id)
                .filter(known -> memory.isOf(frame))
                .filter(known -> known.madeFrom().equals(madeFrom))
                .filter(known -> known.files().containsKey(file) && areWhole(known.files(), frame.day()))
                .isPresent();
    }

    private boolean areWhole(Map<String, Written> files, LocalDate night) {
        return files.entrySet().stream()
                .allMatch(file -> file.getValue().isStill(folder.resolve(file.getKey()), night));
    }

    /** Puts files that it {@linkplain #hold holds} into another folder. Nothing ever writes into a report. */
    void handOver(String id, Path to) throws IOException {
        for (String name : memory.page(id).orElseThrow().files().keySet()) {
            SecondName.give(folder.resolve(name), to.resolve(name));
        }
    }
}
