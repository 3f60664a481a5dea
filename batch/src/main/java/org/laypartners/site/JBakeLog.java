package org.laypartners.site;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/**
 * Listens to what JBake logs while it bakes. JBake only logs a warning where it leaves a page out, so whatever it warns
 * of is kept here for the driver to fail on, and stays off the terminal.
 */
final class JBakeLog implements AutoCloseable {
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("org.jbake");
    private final boolean additiveBefore = logger.isAdditive();
    private final Optional<Level> levelBefore = Optional.ofNullable(logger.getLevel());
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            warnings.add(event.getFormattedMessage());
        }
    };

    JBakeLog() {
        ear.setContext(logger.getLoggerContext());
        ear.start();
        logger.addAppender(ear);
        logger.setAdditive(false);
        logger.setLevel(Level.WARN);
    }

    /** Forgets what was said so far, for example of our own engine taking the place of JBake's. */
    void forget() {
        warnings.clear();
    }

    Optional<String> firstWarning() {
        return warnings.stream().findFirst();
    }

    @Override
    public void close() {
        logger.detachAppender(ear);
        ear.stop();
        logger.setAdditive(additiveBefore);
        levelBefore.ifPresentOrElse(logger::setLevel, () -> logger.setLevel(null));
    }
}
