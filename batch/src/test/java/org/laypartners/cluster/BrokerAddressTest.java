package org.laypartners.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in {@code broker-url}, and that it goes nowhere else. */
class BrokerAddressTest {
    @Test
    void anAddressNeverPrintsItself() {
        assertThat(address("tcp://host")).hasToString("BrokerAddress");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "broker.example",
                "http://night:geheim@broker.example",
                "ssl://broker.example:61617?trustStorePassword=geheim",
                "vm://geheim",
                "tcp://night:geheim@a b:x",
                "amqp://night:geheim@a b:x",
                "amqp://broker.example?jms.geheim=1",
                "failover:(tcp://geheim:61616)"
            })
    void whatIsNoAddressIsASentenceThatNamesTheSettingAndNothingOfTheAddress(String url) {
        assertThatThrownBy(() -> Broker.toSend(address(url)))
                .isInstanceOf(ClusterException.class)
                .hasMessage(Protocol.NO_ADDRESS)
                .hasNoCause();
    }

    /** Without a limit of ours such a list is tried for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(tcp://127.0.0.1:1,tcp://127.0.0.1:2)",
                "failover:(amqp://127.0.0.1:1,amqp://127.0.0.1:2)",
                "failover:(amqp://127.0.0.1:1)?jms.clientIDPrefix=night"
            })
    void brokersOfAListThatAreAllAwayAreASentence(String url) {
        assertThatThrownBy(() -> Broker.toSend(address(url)))
                .isInstanceOf(ClusterException.class)
                .hasMessage(BrokerFault.AWAY);
    }

    private static BrokerAddress address(String url) {
        return new BrokerAddress(url, "night", "geheim", "queue");
    }
}
