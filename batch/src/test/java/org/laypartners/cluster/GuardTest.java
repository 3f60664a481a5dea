package org.laypartners.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laypartners.cluster.ClusterTables.NIGHT;

import jakarta.jms.JMSException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The manager's watch, with a real broker and a real PostgreSQL. */
@Timeout(120)
class GuardTest {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMillis(400);

    @RegisterExtension
    static final ClusterTables TABLES = new ClusterTables();

    private final BlockingQueue<Long> takenIn = new LinkedBlockingQueue<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Test
    void aManagerWithoutABrokerTakesAllInOneAfterTheOtherAndCallsWhenItIsBack() throws Exception {
        try (TestBroker server = TestBroker.start();
                Broker broker = Broker.toSend(server.address())) {
            server.stop();
            broker.call(Handout.STEP);

            try (Guard guard = guard(broker, NEVER, SOON)) {
                guard.start(() -> {}, stopped::countDown);
                assertThat(taken()).isEqualTo(10);
                assertThat(taken()).isEqualTo(11);
                assertThat(taken()).isEqualTo(20);
                server.startAgain();
                awaitCalls(server, 1);
                guard.check();
            }
        }
        assertThat(stopped.getCount()).as("the night goes on").isOne();
    }

    @Test
    void whatASilentWorkerHadIsCalledOutAgain() throws Exception {
        new Takings(TABLES.jdbc, "one").take();
        TABLES.makeSilent("one");
        try (TestBroker server = TestBroker.start();
                Broker broker = Broker.toSend(server.address());
                Guard guard = guard(broker, Duration.ofSeconds(1), NEVER)) {
            guard.start(() -> {}, stopped::countDown);

            awaitCalls(server, 1);

            assertThat(new Takings(TABLES.jdbc, "two").take().orElseThrow().step())
                    .isEqualTo(10);
            guard.check();
        }
        assertThat(takenIn).as("workers take it").isEmpty();
    }

    @Test
    void aRunThatMayNotGoOnStopsTheNightAndSaysWhy() throws InterruptedException {
        try (TestBroker server = TestBroker.start();
                Broker broker = Broker.toSend(server.address());
                Guard guard = guard(broker, NEVER, SOON)) {
            guard.start(
                    () -> {
                        throw new ClusterException("Another run may have begun.");
                    },
                    stopped::countDown);

            assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();

            assertThatThrownBy(guard::check)
                    .isInstanceOf(ClusterException.class)
                    .hasMessage("Another run may have begun.");
        }
        assertThat(takenIn).isEmpty();
    }

    private Guard guard(Broker broker, Duration silent, Duration still) {
        Takings manager = new Takings(TABLES.jdbc, "manager");
        return new Guard(TABLES.ranges, broker, NIGHT, silent, still, new Hands() {
            @Override
            public boolean takeOne() {
                Optional<Range> next = manager.take();
                next.ifPresent(range -> takenIn.add(range.step()));
                return next.isPresent();
            }

            @Override
            public void beat() {
                manager.beat();
            }
        });
    }

    private long taken() throws InterruptedException {
        Long step = takenIn.poll(60, TimeUnit.SECONDS);
        return step == null ? -1 : step;
    }

    private static void awaitCalls(TestBroker server, int calls) throws JMSException, InterruptedException {
        while (server.waiting().size() < calls) {
            Thread.sleep(20);
        }
    }
}
