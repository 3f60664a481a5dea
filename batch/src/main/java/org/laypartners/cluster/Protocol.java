package org.laypartners.cluster;

import jakarta.jms.ConnectionFactory;
import java.util.Arrays;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.apache.qpid.jms.policy.JmsDefaultDeserializationPolicy;
import org.apache.qpid.jms.policy.JmsDefaultPrefetchPolicy;

/**
 * How a broker is spoken to. The beginning of its address says which. In each, whoever is free takes the next message, so
 * that none lies waiting at a worker that is busy, and no Java object is read.
 */
enum Protocol {
    /** Apache ActiveMQ Artemis' own. */
    ARTEMIS("\\(?tcp://.*") {
        @Override
        ConnectionFactory open(BrokerAddress address) {
            ActiveMQConnectionFactory factory =
                    new ActiveMQConnectionFactory(address.url(), address.userOrNone(), address.passwordOrNone());
            factory.setConsumerWindowSize(0);
            factory.setDeserializationAllowList("none");
            return factory;
        }
    },

    /** AMQP 1.0 (ISO/IEC 19464), which brokers of several makers speak. */
    AMQP("(failover:\\()?amqps?://.*") {
        @Override
        ConnectionFactory open(BrokerAddress address) {
            JmsConnectionFactory factory = new JmsConnectionFactory();
            // For ever, unless the address says otherwise.
            factory.setRequestTimeout(LONGEST);
            factory.setSendTimeout(LONGEST);
            factory.setRemoteURI(once(address.url()));
            factory.setUsername(address.userOrNone());
            factory.setPassword(address.passwordOrNone());
            JmsDefaultPrefetchPolicy none = new JmsDefaultPrefetchPolicy();
            none.setAll(0);
            factory.setPrefetchPolicy(none);
            JmsDefaultDeserializationPolicy nothing = new JmsDefaultDeserializationPolicy();
            nothing.setDenyList("*");
            factory.setDeserializationPolicy(nothing);
            return factory;
        }
    };

    static final String NO_ADDRESS =
            "lay-partners.cluster.broker-url is no address of a message broker, or has an option that there is not. Expected"
                    + " tcp://host:61616 (Artemis' own protocol), or amqp://host:5672 or amqps://host:5671 (AMQP 1.0).";

    /** How long a broker may take to answer, in milliseconds; as long as Artemis' client waits. */
    private static final long LONGEST = 30_000;

    private static final String TRIES = "failover.maxReconnectAttempts";

    private final String addresses;

    Protocol(String addresses) {
        this.addresses = addresses;
    }

    /** What makes connections to the broker. Reaches for nothing yet. */
    static ConnectionFactory connections(BrokerAddress address) {
        try {
            return Arrays.stream(values())
                    .filter(protocol -> address.url().matches(protocol.addresses))
                    .findFirst()
                    .orElseThrow()
                    .open(address);
        } catch (RuntimeException unreadable) {
            throw new ClusterException(NO_ADDRESS);
        }
    }

    abstract ConnectionFactory open(BrokerAddress address);

    /** Each broker of a list is tried once, not for ever: who asks, tries again. */
    private static String once(String url) {
        if (!url.startsWith("failover:") || url.contains(TRIES)) {
            return url;
        }
        return url + (url.indexOf('?', url.lastIndexOf(')')) < 0 ? '?' : '&') + TRIES + "=1";
    }
}
