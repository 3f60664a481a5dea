package org.laypartners.cluster;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
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
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A real Artemis broker on this machine's loopback address. Close it. */
public final class TestBroker implements AutoCloseable {
    private static final String QUEUE = "lay-partners.import";

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final String url;

    private TestBroker(int port) throws Exception {
        this.url = "tcp://127.0.0.1:" + port;
        broker.setConfiguration(new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("tcp", url));
        broker.start();
    }

    public static TestBroker start() {
        try {
            return new TestBroker(freePort());
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
        return url;
    }

    BrokerAddress address() {
        return new BrokerAddress(url, "", "", QUEUE);
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
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url);
                Connection connection = factory.createConnection();
                Session session = connection.createSession()) {
            connection.start();
            work.in(session);
        }
    }

    private interface Work {
        void in(Session session) throws JMSException;
    }

    @Override
    public void close() {
        try {
            broker.stop();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }
}
