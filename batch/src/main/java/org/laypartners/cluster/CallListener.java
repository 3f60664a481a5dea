package org.laypartners.cluster;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.Session;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Listens, one message at a time. Looks for a broker that went away, soon at first and then every half a minute, and as often
 * for work, which the broker cannot tell of meanwhile.
 */
final class CallListener extends DefaultMessageListenerContainer {
    private static final long FIRST = 500;
    private static final long LAST = 30_000;

    /** How long it waits for one message; so long closing may take. In milliseconds, like the others. */
    private static final long WAIT = 500;

    private final Presence presence = new Presence();
    private final Runnable work;

    /** @param work is called while the broker is away, and when it is back: what it was to say may be lost */
    CallListener(ConnectionFactory factory, String queue, Runnable work) {
        this.work = work;
        setConnectionFactory(factory);
        setDestinationName(queue);
        setConcurrentConsumers(1);
        setReceiveTimeout(WAIT);
        ExponentialBackOff looks = new ExponentialBackOff(FIRST, 2);
        looks.setMaxInterval(LAST);
        setBackOff(looks);
    }

    @Override
    protected void handleListenerSetupFailure(Throwable fault, boolean alreadyRecovered) {
        if (isRunning()) {
            presence.lost(fault);
        }
    }

    @Override
    protected boolean applyBackOffTime(BackOffExecution looks) {
        if (isRunning()) {
            lookForWork();
        }
        return super.applyBackOffTime(looks);
    }

    @Override
    protected void messageReceived(Object invoker, Session session) {
        presence.isBack();
        super.messageReceived(invoker, session);
    }

    @Override
    protected void noMessageReceived(Object invoker, Session session) {
        super.noMessageReceived(invoker, session);
        if (presence.isBack()) {
            lookForWork();
        }
    }

    /** Whatever comes of it, the listening goes on, as it does after a call. */
    private void lookForWork() {
        try {
            work.run();
        } catch (RuntimeException fault) {
            logger.debug("Looking for work failed.", fault);
        }
    }
}
