package org.laypartners.cluster;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.Session;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** Listens, one message at a time. Looks for a broker that went away, soon at first and then every half a minute. */
final class CallListener extends DefaultMessageListenerContainer {
    private static final long FIRST = 500;
    private static final long LAST = 30_000;

    private final Presence presence = new Presence();
    private final Runnable work;

    /** @param work is called when the broker is back: what it was to say meanwhile may be lost */
    CallListener(ConnectionFactory factory, String queue, Runnable work) {
        this.work = work;
        setConnectionFactory(factory);
        setDestinationName(queue);
        setConcurrentConsumers(1);
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
    protected void messageReceived(Object invoker, Session session) {
        presence.isBack();
        super.messageReceived(invoker, session);
    }

    @Override
    protected void noMessageReceived(Object invoker, Session session) {
        super.noMessageReceived(invoker, session);
        if (presence.isBack()) {
            work.run();
        }
    }
}
