package org.laypartners.cluster;

import jakarta.jms.JMSSecurityException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why there is no way to the broker, in a plain sentence. What the libraries themselves say goes no further: it may hold
 * the address, and a password may stand in that.
 */
final class BrokerFault {
    static final String AWAY = "The message broker does not answer. Look at whether it is up, and at"
            + " lay-partners.cluster.broker-url. With TLS, its certificate must be one that the trust store knows, for the"
            + " host in the address.";

    static final String REFUSED =
            "The message broker refused the user. Look at lay-partners.cluster.user and password.";

    private BrokerFault() {}

    static String inWords(Throwable fault) {
        return Stream.iterate(Optional.of(fault), Optional::isPresent, some -> some.map(Throwable::getCause))
                        .flatMap(Optional::stream)
                        .anyMatch(cause -> cause instanceof JMSSecurityException)
                ? REFUSED
                : AWAY;
    }
}
