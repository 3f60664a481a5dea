package org.laypartners.cluster;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import org.slf4j.LoggerFactory;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.core.MessagingTemplate;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.jms.dsl.Jms;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.messaging.MessageChannel;

/** The queue between manager and workers, through Spring Integration. */
public final class Broker implements AutoCloseable {
    /** Stands in for a message that is no request. */
    static final String NOT_OURS = "not ours";

    private static final String REQUESTS = "requests";

    private final AnnotationConfigApplicationContext context;
    private final Calls calls;

    private Broker(AnnotationConfigApplicationContext context) {
        this.context = context;
        this.calls = new Calls(context.getBean(REQUESTS, MessageChannel.class));
    }

    /** Opens it to send. Close it. */
    public static Broker toSend(BrokerAddress address) {
        CachingConnectionFactory factory = new CachingConnectionFactory(connect(address));
        return open(
                factory,
                IntegrationFlow.from(REQUESTS)
                        .handle(Jms.outboundAdapter(factory)
                                .destination(address.queue())
                                .configureJmsTemplate(template -> template.jmsMessageConverter(new RequestJson())))
                        .get());
    }

    /**
     * Opens it to listen, one message at a time, until it is closed; a broker that goes away is looked for again.
     *
     * @param work is called for each request, and now and then while the broker is away
     */
    public static Broker toListen(BrokerAddress address, Runnable work) {
        ConnectionFactory factory = connect(address);
        return open(
                factory,
                IntegrationFlow.from(Jms.messageDrivenChannelAdapter(new CallListener(factory, address.queue(), work))
                                .jmsMessageConverter(new RequestJson()))
                        .handle(message -> hear(message.getPayload(), work))
                        .get());
    }

    private static void hear(Object payload, Runnable work) {
        if (payload instanceof StepExecutionRequest) {
            work.run();
        } else {
            LoggerFactory.getLogger(Broker.class).warn("A message that is none of ours was dropped.");
        }
    }

    private static Broker open(ConnectionFactory factory, IntegrationFlow flow) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(Parts.class);
        context.registerBean(REQUESTS, MessageChannel.class, () -> new DirectChannel());
        context.registerBean("factory", ConnectionFactory.class, () -> factory);
        context.registerBean("flow", IntegrationFlow.class, () -> flow);
        context.refresh();
        return new Broker(context);
    }

    /** Makes sure that the broker answers before anything rests on it. */
    private static ConnectionFactory connect(BrokerAddress address) {
        ConnectionFactory factory = Protocol.connections(address);
        try (Connection trial = factory.createConnection()) {
            trial.start();
            return factory;
        } catch (JMSException | RuntimeException fault) {
            throw new ClusterException(BrokerFault.inWords(fault));
        }
    }

    /** What sends requests to the queue, or keeps them for later. */
    MessagingTemplate requests() {
        return new MessagingTemplate(calls);
    }

    /** Says to one worker that there is work. */
    void call(String step) {
        requests().convertAndSend(new StepExecutionRequest(step, 0));
    }

    /** Says again what the broker was not there to hear. For one thread. */
    void callAgain() {
        calls.again();
    }

    @Override
    public void close() {
        context.close();
    }

    /** Spring Integration's own parts. */
    @EnableIntegration
    static class Parts {}
}
