package org.laypartners.cluster;

import org.jspecify.annotations.Nullable;

/**
 * Where the broker is and how to get in. Never prints itself.
 *
 * @param url begins with {@code tcp://}, {@code amqp://} or {@code amqps://}; docs/scaling.md says what may follow
 * @param user empty where the broker asks for none
 * @param queue the queue that manager and workers share
 */
public record BrokerAddress(String url, String user, String password, String queue) {
    @Nullable
    String userOrNone() {
        return user.isEmpty() ? null : user;
    }

    @Nullable
    String passwordOrNone() {
        return user.isEmpty() ? null : password;
    }

    @Override
    public String toString() {
        return "BrokerAddress";
    }
}
