package org.laypartners.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.laypartners.durable.DurableFiles;
import org.laypartners.monitoring.Health;

/**
 * Sends the message about a night by each way, and remembers in {@code unsent-messages.txt} of the data folder how many in a row
 * did not get through, so that the next one that does can say so.
 */
public final class Postbox {
    private final Path unsent;

    public Postbox(Path data) {
        this.unsent = data.resolve("unsent-messages.txt");
    }

    /**
     * Sends it. One way that fails does not keep the others from trying.
     *
     * @return a sentence for each way that failed
     * @throws IOException if what was sent cannot be remembered
     */
    public List<String> send(Health.Report report, List<Way> ways) throws IOException {
        if (ways.isEmpty()) {
            return List.of();
        }
        int before = unsent();
        Notice notice = Notice.of(report, before);
        List<String> failures = new ArrayList<>();
        for (Way way : ways) {
            try {
                way.send(notice);
            } catch (NoticeException failure) {
                failures.add(String.valueOf(failure.getMessage()));
            }
        }
        if (failures.size() < ways.size()) {
            Files.deleteIfExists(unsent);
        } else {
            remember(before + 1);
        }
        return failures;
    }

    private void remember(int messages) throws IOException {
        DurableFiles.writeForAll(unsent, messages + "\n");
    }

    /** How many messages in a row could not be sent; from 0. */
    public int unsent() throws IOException {
        try {
            return Files.exists(unsent)
                    ? Integer.parseInt(Files.readString(unsent).strip())
                    : 0;
        } catch (NumberFormatException spoiled) {
            return 0;
        }
    }
}
