package org.laypartners.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.integration.partition.StepExecutionRequest;

/** What goes through real brokers of two kinds, by each's own protocol, and what comes of messages that do not belong there. */
@ParameterizedClass
@EnumSource
class BrokerTest {
    private static TestBroker server;
    private final Semaphore calls = new Semaphore(0);

    @Parameter
    private TestBroker.Kind kind;

    @BeforeParameterizedClassInvocation
    static void start(TestBroker.Kind kind) {
        server = TestBroker.start(kind);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        server.close();
    }

    @AfterEach
    void readTheQueueEmpty() throws JMSException {
        server.readEmpty();
    }

    @Test
    void aMessageHoldsAStepAndANumberAndNothingElse() throws JMSException {
        try (Broker manager = Broker.toSend(server.address())) {
            manager.requests().convertAndSend(new StepExecutionRequest("take in rows", 4711));

            assertThat(server.waiting())
                    .singleElement()
                    .asString()
                    .startsWith("{\"step\":\"take in rows\",\"execution\":4711}");
        }
    }

    @Test
    void aWorkerHearsEachCall() throws InterruptedException {
        try (Broker worker = Broker.toListen(server.address(), calls::release);
                Broker manager = Broker.toSend(server.address())) {
            assertThat(worker).isNotNull();
            manager.call("take in rows");
            manager.call("take in rows");

            assertThat(calls.tryAcquire(2, 60, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** The first worker takes one and is busy; the second takes the other, though both were on the queue before. */
    @Test
    void noCallWaitsAtAWorkerThatIsBusy() throws InterruptedException {
        Semaphore taken = new Semaphore(0);
        CountDownLatch end = new CountDownLatch(1);
        try (Broker manager = Broker.toSend(server.address())) {
            manager.call("take in rows");
            manager.call("take in rows");
        }
        Broker busy = Broker.toListen(server.address(), () -> {
            taken.release();
            await(end);
        });
        try (Broker free = takenBy(taken)) {
            assertThat(free).isNotNull();
            assertThat(calls.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            end.countDown();
            busy.close();
        }
    }

    private Broker takenBy(Semaphore first) throws InterruptedException {
        assertThat(first.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
        return Broker.toListen(server.address(), calls::release);
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatIsNoRequestIsDroppedAndTheNextOneHeard() throws JMSException, InterruptedException {
        try (Broker worker = Broker.toListen(server.address(), calls::release);
                Broker manager = Broker.toSend(server.address())) {
            assertThat(worker).isNotNull();
            server.send("{");
            server.send("[]");
            server.send("{\"step\":1}");
            server.send("x".repeat(5_000));
            server.send(new ArrayList<>(List.of("an object")));
            manager.call("take in rows");

            assertThat(calls.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
            assertThat(calls.availablePermits()).isZero();
        }
    }

    @Test
    void aRefusedUserIsASentenceWithoutAnyName() {
        assertThatThrownBy(() ->
                        Broker.toListen(new BrokerAddress(server.url(), "night", "geheim", "queue"), calls::release))
                .isInstanceOf(ClusterException.class)
                .hasMessage(BrokerFault.REFUSED)
                .hasNoCause();
    }

    @Test
    void aBrokerThatIsAwayIsASentenceWithoutItsAddress() {
        String away = kind == TestBroker.Kind.ARTEMIS ? "tcp://127.0.0.1:1" : "amqp://127.0.0.1:1";

        assertThatThrownBy(() -> Broker.toSend(new BrokerAddress(away, "night", "geheim", "queue")))
                .isInstanceOf(ClusterException.class)
                .hasMessage(BrokerFault.AWAY)
                .hasNoCause();
    }
}
