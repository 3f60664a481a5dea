package org.laypartners.cluster;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessagingException;

/**
 * What goes to the workers. The table of ranges holds the work, so a broker that goes away in mid run stops nothing: what
 * could not be sent is kept for {@link #again}.
 */
final class Calls implements MessageChannel {
    private final MessageChannel way;
    private final Presence presence = new Presence();
    private final Queue<Message<?>> kept = new ConcurrentLinkedQueue<>();

    Calls(MessageChannel way) {
        this.way = way;
    }

    /** While the broker is away nothing waits for it here, for each try may take half a minute. */
    @Override
    public boolean send(Message<?> call, long timeout) {
        if (!kept.isEmpty() || !isSent(call)) {
            kept.add(call);
        }
        return true;
    }

    /** Sends what is kept, until it fails. For one thread. */
    void again() {
        for (Message<?> next = kept.peek(); next != null && isSent(next); next = kept.peek()) {
            kept.remove();
        }
    }

    private boolean isSent(Message<?> call) {
        try {
            way.send(call);
            presence.isBack();
            return true;
        } catch (MessagingException away) {
            presence.lost(away);
            return false;
        }
    }
}
