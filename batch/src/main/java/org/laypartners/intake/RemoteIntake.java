package org.laypartners.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.laypartners.cluster.ClusterException;
import org.laypartners.cluster.Range;
import org.laypartners.cluster.Ranges;
import org.laypartners.inbox.Claim;
import org.laypartners.job.Desk;
import org.laypartners.job.Work;
import org.laypartners.store.FileId;

/**
 * One file that workers take in: what the manager does with it.
 *
 * @param before is done once all files before this one are finished
 * @param wholeFileBytes up to this size the file is given out unopened
 */
record RemoteIntake(
        Claim claim, FileId id, Desk desk, Ranges ranges, CompletableFuture<Void> before, long wholeFileBytes) {
    /** The exit code of a file that workers do not take in. */
    static final String HANDED_BACK = "HANDED BACK";

    /** How many rows there are to give out; {@link Range#TO_THE_END} for all of them to one worker. */
    long rows() {
        try {
            if (Files.size(claim.file()) <= wholeFileBytes) {
                return Range.TO_THE_END;
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new FileIntake(claim, id, desk)
                .open()
                .filter(file -> !RangeRows.isForTheManager(file))
                .map(file -> file.export().rowCount())
                .orElse(Range.TO_THE_END);
    }

    String awaitTurn() {
        waitFor(before);
        if (ranges.isHandedBack(id)) {
            ranges.own(id);
            return HANDED_BACK;
        }
        return desk.files().find(id).orElseThrow().refused() ? FileIntake.REFUSED : Work.DONE;
    }

    /** Waits until the files before are finished; fails as they did. */
    static void waitFor(CompletableFuture<Void> before) {
        try {
            before.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ClusterException("The night was stopped.");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new CompletionException(failed);
        }
    }

    String writeWhatMustBeFixed() {
        return new FileIntake(claim, id, desk).writeWhatMustBeFixed();
    }

    String finish() {
        String form = desk.files().find(id).orElseThrow().form();
        if (desk.forms().definitions().stream()
                .anyMatch(definition ->
                        definition.id().equals(form) && definition.kind().isGathered())) {
            HeldAnswers held = held();
            desk.gone().note(id, form, held::holds, held.oldest(), held.newest());
        }
        desk.files().finish(id);
        ranges.forget(id);
        return Work.DONE;
    }

    private HeldAnswers held() {
        HeldAnswers held = new HeldAnswers();
        ranges.found(id).stream()
                .filter(found -> !found.oldest().isEmpty())
                .forEach(found -> held.add(
                        found.held(), LocalDateTime.parse(found.oldest()), LocalDateTime.parse(found.newest())));
        return held;
    }

    String fileAway() {
        ranges.forget(id);
        new Filing(desk, claim).putAway(desk.files().find(id).orElseThrow());
        return Work.DONE;
    }
}
