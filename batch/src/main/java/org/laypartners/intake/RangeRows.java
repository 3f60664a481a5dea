package org.laypartners.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.laypartners.cluster.ClusterException;
import org.laypartners.cluster.LostRangeException;
import org.laypartners.cluster.Range;
import org.laypartners.cluster.Ranges;
import org.laypartners.cluster.Takings;
import org.laypartners.cluster.Turn;
import org.laypartners.form.FormKind;
import org.laypartners.form.Outcome;
import org.laypartners.job.Desk;
import org.laypartners.response.ResponseId;
import org.laypartners.store.PostgresStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows of one range on their way in: all are read first, then what comes before must be as far as it needs to be, then
 * they are stored.
 */
final class RangeRows implements ItemStreamReader<RowRead> {
    private final Range range;
    private final Desk desk;
    private final Takings takings;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<WorkFile> open;
    private final Duration look;
    private Optional<WorkFile> file = Optional.empty();
    private Iterator<RowRead> left = List.<RowRead>of().iterator();
    private boolean handedBack;

    RangeRows(
            Range range,
            Desk desk,
            Takings takings,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Supplier<WorkFile> open,
            Duration look) {
        this.range = range;
        this.desk = desk;
        this.takings = takings;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.open = open;
        this.look = look;
    }

    /** Answers kept apart leave no trace of their order, reports need the registers, and mended rows mend other files. */
    static boolean isForTheManager(OpenedFile file) {
        FormKind kind = file.form().definition().kind();
        return kind == FormKind.EQUALITY_MONITORING
                || kind == FormKind.MEETING_REPORT
                || file.export().isMended();
    }

    boolean isHandedBack() {
        return handedBack;
    }

    @Override
    public void open(ExecutionContext context) {
        if (!desk.forms().fingerprint().equals(range.file().definitions())) {
            throw new ClusterException(
                    "A worker has other form definitions than the night. Give all machines the same program and the"
                            + " same batch/forms.");
        }
        WorkFile work = open.get();
        file = Optional.of(work);
        Optional<OpenedFile> opened = work.opened();
        if (opened.isEmpty()) {
            takings.read(range, new Ranges.Found("", "", "", ""));
            note(work);
        } else if (isForTheManager(opened.get())) {
            takings.handBack(range, opened.get().form().definition().id());
            handedBack = true;
        } else {
            prepare(work, opened.get().form().definition().id());
        }
    }

    private void prepare(WorkFile work, String form) {
        List<RowRead> rows = work.rows(range.first(), range.rows());
        HeldAnswers held = new HeldAnswers();
        List<ResponseId> ids = new ArrayList<>();
        for (RowRead read : rows) {
            if (read.outcome() instanceof Outcome.Accepted taken) {
                held.add(taken);
                ids.add(taken.response().id());
                ids.addAll(taken.earlier());
            }
        }
        takings.read(range, found(form, held));
        Turn turn = new Turn(jdbc, range, form);
        waitUntil(turn::mayNote);
        note(work);
        BooleanSupplier isKnown = new Once(() -> desk.responses().holdsAny(ids));
        waitUntil(() -> turn.mayStore(held::holdsSomeOf, isKnown));
        left = rows.subList((int) Math.min(range.done(), rows.size()), rows.size())
                .iterator();
    }

    private static Ranges.Found found(String form, HeldAnswers held) {
        return held.size() == 0
                ? new Ranges.Found(form, "", "", "")
                : new Ranges.Found(
                        form,
                        held.marks(),
                        held.oldest().toString(),
                        held.newest().toString());
    }

    /** What the file is stands with its first range. */
    private void note(WorkFile work) {
        transaction.executeWithoutResult(status -> {
            takings.noted(range);
            if (range.first() == 0) {
                work.intake().recognise();
            }
        });
    }

    private void waitUntil(BooleanSupplier now) {
        while (!now.getAsBoolean()) {
            if (!PostgresStore.isLocked(jdbc)) {
                throw new ClusterException("The night that gave out the rows has ended.");
            }
            try {
                Thread.sleep(look.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new ClusterException("The worker was stopped.");
            }
        }
    }

    @Override
    public @Nullable RowRead read() {
        return left.hasNext() ? left.next() : null;
    }

    /**
     * Stores rows, in the transaction that also keeps the place in the range.
     *
     * @throws LostRangeException if the range is another's now
     */
    void store(Chunk<? extends RowRead> rows) {
        takings.advance(range, rows.size());
        file.orElseThrow()
                .intake()
                .store(rows.getItems().stream()
                        .filter(row -> !(row.outcome() instanceof Outcome.Blank))
                        .toList());
    }

    /** Asks the store once. */
    private static final class Once implements BooleanSupplier {
        private final BooleanSupplier asked;
        private Optional<Boolean> answer = Optional.empty();

        Once(BooleanSupplier asked) {
            this.asked = asked;
        }

        @Override
        public boolean getAsBoolean() {
            if (answer.isEmpty()) {
                answer = Optional.of(asked.getAsBoolean());
            }
            return answer.get();
        }
    }
}
