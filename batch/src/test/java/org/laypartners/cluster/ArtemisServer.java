package org.laypartners.cluster;

import java.util.Optional;
import java.util.Set;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/** Apache ActiveMQ Artemis. */
record ArtemisServer(EmbeddedActiveMQ broker) implements TestBroker.Server {
    private static final String GUEST = "guest";

    static TestBroker.Server start(int port, Optional<Certificate> certificate) throws Exception {
        SecurityConfiguration users = new SecurityConfiguration();
        users.addUser(GUEST, GUEST);
        users.addRole(GUEST, GUEST);
        users.setDefaultUser(GUEST);
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration(
                        "tcp",
                        "tcp://127.0.0.1:" + port
                                + certificate.map(ArtemisServer::tls).orElse(""));
        configuration.putSecurityRoles(
                "#", Set.of(new Role(GUEST, true, true, true, true, true, true, true, true, true, true, true, true)));
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfiguration(configuration);
        broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
        broker.start();
        return new ArtemisServer(broker);
    }

    private static String tls(Certificate certificate) {
        return "?sslEnabled=true;keyStorePath=" + certificate.key() + ";keyStorePassword=" + Certificate.PASSWORD;
    }

    @Override
    public void stop() throws Exception {
        broker.stop();
    }
}
