package org.laypartners.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** A broker that stops in mid run, loses all that it held, and comes back where it was. */
@Timeout(120)
class BrokerLostTest {
    private final Semaphore calls = new Semaphore(0);
    private final Logger log = (Logger) LoggerFactory.getLogger(Presence.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void hear() {
        said.start();
        log.addAppender(said);
    }

    @AfterEach
    void hearNoMore() {
        log.detachAppender(said);
    }

    @ParameterizedTest
    @EnumSource
    void workersLookForWorkMeanwhileAndThenHearWhatTheManagerKept(TestBroker.Kind kind) throws InterruptedException {
        try (TestBroker server = TestBroker.start(kind);
                Broker manager = Broker.toSend(server.address());
                Broker worker = Broker.toListen(server.address(), calls::release)) {
            assertThat(worker).isNotNull();
            manager.call("take in rows");
            assertThat(calls.tryAcquire(60, TimeUnit.SECONDS)).isTrue();

            server.stop();
            manager.call("take in rows");
            manager.call("take in rows");
            awaitLines(2);
            assertThat(calls.tryAcquire(60, TimeUnit.SECONDS))
                    .as("looks for work")
                    .isTrue();
            server.startAgain();
            awaitLines(3);
            calls.drainPermits();
            manager.callAgain();

            // One of them may be a last look of its own.
            assertThat(calls.tryAcquire(2, 60, TimeUnit.SECONDS))
                    .as("hears the calls")
                    .isTrue();
        }
        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .as("the manager and the worker once each")
                .containsExactlyInAnyOrder(
                        BrokerFault.AWAY + " It is looked for until it is back.",
                        BrokerFault.AWAY + " It is looked for until it is back.",
                        "The message broker answers again.",
                        "The message broker answers again.");
    }

    private void awaitLines(int lines) throws InterruptedException {
        while (said.list.size() < lines) {
            Thread.sleep(10);
        }
    }
}
