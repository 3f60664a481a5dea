package org.laypartners.cluster;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the broker answers. Says once that it went away and once that it is back, however often it is looked for. */
final class Presence {
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private final AtomicBoolean away = new AtomicBoolean();

    void lost(Throwable fault) {
        if (away.compareAndSet(false, true)) {
            LOG.warn("{} It is looked for until it is back.", BrokerFault.inWords(fault));
        }
    }

    /** Whether it answers again. */
    boolean isBack() {
        boolean back = away.compareAndSet(true, false);
        if (back) {
            LOG.info("The message broker answers again.");
        }
        return back;
    }
}
