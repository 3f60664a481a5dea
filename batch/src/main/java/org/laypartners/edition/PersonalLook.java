package org.laypartners.edition;

import java.util.function.LongConsumer;
import org.laypartners.command.Progress;
import org.laypartners.store.PersonalValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The look through answers for what must never stand on a public page. Mostly few changed; after an upgrade it may be all that
 * were ever stored, so it says how far it has come.
 */
final class PersonalLook implements LongConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(PersonalLook.class);

    private static final long ANSWERS_A_LINE = 100_000;

    private final Progress progress;
    private long looked;

    PersonalLook(Progress progress) {
        this.progress = progress;
    }

    void through(PersonalValues values) {
        values.lookThroughChanged(this);
    }

    @Override
    public void accept(long more) {
        progress.rows(more);
        long lines = looked / ANSWERS_A_LINE;
        looked += more;
        if (looked / ANSWERS_A_LINE > lines) {
            LOG.info("Looked through {} answers for personal values so far.", looked);
        }
    }
}
