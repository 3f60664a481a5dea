package org.laypartners.night;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.laypartners.durable.DurableFiles;
import org.laypartners.inbox.InboxException;
import org.laypartners.sheet.Scratch;

/** The folder for what is written aside, for its owner only. Each run begins and ends with none. */
final class ScratchFolder {
    private ScratchFolder() {}

    static <T> T during(Path data, Supplier<T> work) {
        Path folder = data.resolve("scratch");
        try {
            DurableFiles.deleteTree(folder);
            DurableFiles.privateFolder(folder);
        } catch (IOException fault) {
            throw new InboxException("The folder " + folder + " cannot be written to.", fault);
        }
        try {
            return Scratch.in(folder, work);
        } finally {
            try {
                DurableFiles.deleteTree(folder);
            } catch (IOException leftToTheNextRun) {
                // The work is done; it must not count as failed for what the next run clears away.
            }
        }
    }
}
