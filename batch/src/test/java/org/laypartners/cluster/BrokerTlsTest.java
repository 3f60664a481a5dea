package org.laypartners.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The way to a broker through TLS, as docs/scaling.md has it. */
@ParameterizedClass
@EnumSource
class BrokerTlsTest {
    @TempDir
    private static Path folder;

    private static Certificate certificate;
    private static TestBroker server;

    @Parameter
    private TestBroker.Kind kind;

    @BeforeAll
    static void make() throws Exception {
        certificate = Certificate.in(folder);
    }

    @BeforeParameterizedClassInvocation
    static void start(TestBroker.Kind kind) {
        server = TestBroker.startWithTls(kind, certificate);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        server.close();
    }

    @Test
    void aCertificateThatTheTrustStoreKnowsIsAccepted() throws JMSException {
        try (Broker broker =
                Broker.toSend(address("localhost", trusting(certificate.trusted(), Certificate.PASSWORD)))) {
            assertThat(broker).isNotNull();
            broker.call("take in rows");
        }
    }

    @Test
    void aCertificateThatTheTrustStoreDoesNotKnowIsRefused() {
        assertRefused(address("localhost", ""));
    }

    @Test
    void aCertificateForAnotherHostIsRefused() {
        assertRefused(address("127.0.0.1", trusting(certificate.trusted(), Certificate.PASSWORD)));
    }

    @Test
    void aTrustStoreThatCannotBeOpenedIsTheSameSentence() {
        assertRefused(address("localhost", trusting(certificate.trusted(), "geheim")));
        assertRefused(address("localhost", trusting(Path.of("/nowhere/geheim.p12"), Certificate.PASSWORD)));
    }

    private BrokerAddress address(String host, String options) {
        String url = kind == TestBroker.Kind.ARTEMIS ? "tcp://%s:%d?sslEnabled=true%s" : "amqps://%s:%d%s";
        return new BrokerAddress(url.formatted(host, server.port(), options), "", "", "queue");
    }

    private String trusting(Path store, String password) {
        return kind == TestBroker.Kind.ARTEMIS
                ? "&trustStorePath=" + store + "&trustStorePassword=" + password
                : "?transport.trustStoreLocation=" + store + "&transport.trustStorePassword=" + password;
    }

    private static void assertRefused(BrokerAddress address) {
        assertThatThrownBy(() -> Broker.toSend(address))
                .isInstanceOf(ClusterException.class)
                .hasMessage(BrokerFault.AWAY)
                .hasNoCause();
    }
}
