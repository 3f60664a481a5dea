package org.laypartners.intake;

import java.util.Optional;
import java.util.function.Supplier;
import org.laypartners.inbox.Claim;
import org.laypartners.store.FileId;

/** Opens the way to the workers with the first file that there is to take in: to publish, no broker is needed. */
public final class ImportLater implements Importing {
    private final Supplier<Importing> opening;
    private Optional<Importing> open = Optional.empty();

    public ImportLater(Supplier<Importing> opening) {
        this.opening = opening;
    }

    @Override
    public void takeIn(long night, Claim claim, FileId id) {
        if (open.isEmpty()) {
            open = Optional.of(opening.get());
        }
        open.get().takeIn(night, claim, id);
    }

    @Override
    public boolean isAtWorkOn(String sha256) {
        return open.filter(importing -> importing.isAtWorkOn(sha256)).isPresent();
    }

    @Override
    public void finishAll() {
        open.ifPresent(Importing::finishAll);
    }

    @Override
    public void close() {
        open.ifPresent(Importing::close);
    }
}
