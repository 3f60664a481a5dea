package org.laypartners.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.batch.integration.partition.StepExecutionRequest;

/** What goes through a real broker, and what comes of messages that do not belong there. */
class BrokerTest {
    private static TestBroker server;
    private final Semaphore calls = new Semaphore(0);

    @BeforeAll
    static void start() {
        server = TestBroker.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void readTheQueueEmpty() throws InterruptedException, JMSException {
        try (Broker worker = Broker.toListen(server.address(), calls::release)) {
            assertThat(worker).isNotNull();
            while (!server.waiting().isEmpty()) {
                Thread.sleep(10);
            }
        }
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
    void aBrokerThatIsAwayIsASentenceWithoutItsAddress() {
        assertThatThrownBy(() -> Broker.toSend(new BrokerAddress("tcp://127.0.0.1:1", "night", "geheim", "queue")))
                .isInstanceOf(ClusterException.class)
                .hasMessageStartingWith("The message broker does not answer")
                .hasMessageNotContaining("127.0.0.1")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void anAddressNeverPrintsItself() {
        assertThat(new BrokerAddress("tcp://host", "night", "geheim", "queue")).hasToString("BrokerAddress");
    }
}
