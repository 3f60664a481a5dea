package org.laypartners.cluster;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import org.apache.activemq.broker.BrokerPlugin;
import org.apache.activemq.broker.BrokerService;
import org.apache.activemq.broker.SslContext;
import org.apache.activemq.security.SimpleAuthenticationPlugin;

/** Apache ActiveMQ Classic, which has another core than Artemis, by AMQP. */
record ClassicServer(BrokerService broker) implements TestBroker.Server {
    static TestBroker.Server start(int port, Optional<Certificate> certificate) throws Exception {
        SimpleAuthenticationPlugin users = new SimpleAuthenticationPlugin(List.of());
        users.setAnonymousAccessAllowed(true);
        BrokerService broker = new BrokerService();
        broker.setPersistent(false);
        broker.setUseJmx(false);
        broker.setUseShutdownHook(false);
        broker.setPlugins(new BrokerPlugin[] {users});
        if (certificate.isPresent()) {
            broker.setSslContext(tls(certificate.get()));
        }
        broker.addConnector((certificate.isPresent() ? "amqp+ssl" : "amqp") + "://127.0.0.1:" + port);
        broker.start();
        broker.waitUntilStarted();
        return new ClassicServer(broker);
    }

    private static SslContext tls(Certificate certificate) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificate.keys(), Certificate.PASSWORD.toCharArray());
        return new SslContext(keys.getKeyManagers(), null, null);
    }

    @Override
    public void stop() throws Exception {
        broker.stop();
        broker.waitUntilStopped();
    }
}
