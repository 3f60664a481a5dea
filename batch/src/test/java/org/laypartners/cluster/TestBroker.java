package org.laypartners.cluster;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/** A real broker on this machine's loopback address, which lets in whoever gives no name, and nobody else. Close it. */
public final class TestBroker implements AutoCloseable {
    private static final String QUEUE = "lay-partners.import";

    private final Kind kind;
    private final int port;
    private final Optional<Certificate> certificate;
    private Server server;

    private TestBroker(Kind kind, Optional<Certificate> certificate) throws Exception {
        this.kind = kind;
        this.certificate = certificate;
        this.port = freePort();
        this.server = kind.start(port, certificate);
    }

    /** An Artemis. */
    public static TestBroker start() {
        return start(Kind.ARTEMIS);
    }

    public static TestBroker start(Kind kind) {
        return start(kind, Optional.empty());
    }

    /** One that is reached by TLS only. */
    static TestBroker startWithTls(Kind kind, Certificate certificate) {
        return start(kind, Optional.of(certificate));
    }

    private static TestBroker start(Kind kind, Optional<Certificate> certificate) {
        try {
            return new TestBroker(kind, certificate);
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    public String url() {
        return kind.scheme + "://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    BrokerAddress address() {
        return new BrokerAddress(url(), "", "", QUEUE);
    }

    /** Puts a text on the queue, as anybody could who may write to it. */
    public void send(String text) throws JMSException {
        inSession(session -> session.createProducer(session.createQueue(QUEUE)).send(session.createTextMessage(text)));
    }

    /** Puts a Java object on the queue. */
    public void send(Serializable object) throws JMSException {
        inSession(session ->
                session.createProducer(session.createQueue(QUEUE)).send(session.createObjectMessage(object)));
    }

    /** All that waits on the queue: each message's text, headers and properties in one. */
    public List<String> waiting() throws JMSException {
        List<String> all = new ArrayList<>();
        inSession(session -> {
            Queue queue = session.createQueue(QUEUE);
            try (QueueBrowser browser = session.createBrowser(queue)) {
                Enumeration<?> messages = browser.getEnumeration();
                while (messages.hasMoreElements()) {
                    TextMessage message = (TextMessage) messages.nextElement();
                    all.add(message.getText() + properties(message));
                }
            }
        });
        return all;
    }

    /** Drops all that waits on the queue. */
    void readEmpty() throws JMSException {
        inSession(session -> {
            try (MessageConsumer consumer = session.createConsumer(session.createQueue(QUEUE))) {
                Message next = consumer.receiveNoWait();
                while (next != null) {
                    next = consumer.receiveNoWait();
                }
            }
        });
    }

    private static String properties(Message message) throws JMSException {
        StringBuilder all = new StringBuilder(String.valueOf(message.getJMSCorrelationID()));
        Enumeration<?> names = message.getPropertyNames();
        while (names.hasMoreElements()) {
            String name = (String) names.nextElement();
            all.append(' ').append(name).append('=').append(message.getObjectProperty(name));
        }
        return all.toString();
    }

    private void inSession(Work work) throws JMSException {
        try (Connection connection = Protocol.connections(address()).createConnection();
                Session session = connection.createSession()) {
            connection.start();
            work.in(session);
        }
    }

    /** Stops it, with all that waits on its queue lost. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Starts it anew, where it was. */
    public void startAgain() {
        try {
            server = kind.start(port, certificate);
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Which broker; each is spoken to by another protocol. */
    public enum Kind {
        ARTEMIS("tcp") {
            @Override
            Server start(int port, Optional<Certificate> certificate) throws Exception {
                return ArtemisServer.start(port, certificate);
            }
        },
        CLASSIC("amqp") {
            @Override
            Server start(int port, Optional<Certificate> certificate) throws Exception {
                return ClassicServer.start(port, certificate);
            }
        };

        private final String scheme;

        Kind(String scheme) {
            this.scheme = scheme;
        }

        abstract Server start(int port, Optional<Certificate> certificate) throws Exception;
    }

    interface Server {
        void stop() throws Exception;
    }

    private interface Work {
        void in(Session session) throws JMSException;
    }
}
