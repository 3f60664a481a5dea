package org.laypartners.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-06T01:05:00Z"), ZoneOffset.UTC);

    /** What the next requests are answered with; 200 when it is empty. */
    private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean endless;
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        stopped.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            ids.add(String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")));
            signatures.add(String.valueOf(exchange.getRequestHeaders().getFirst("webhook-signature")));
            Integer status = answers.poll();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status == null ? 200 : status, endless ? 10 : -1);
            if (endless) {
                exchange.getResponseBody().flush();
                stopped.await();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theMessageArrivesAsTextWithTheCountsBesideIt() {
        webhook("").send(Nights.notice(Nights.good(0, 3)));

        JsonNode body = JsonMapper.shared().readTree(bodies.get(0));
        assertThat(body.get("text").asString())
                .startsWith("Lay partners: the night of 6 October 2026 needs you\n\nThe night of 6 October 2026");
        assertThat(body.get("night").get("refused").asLong()).isEqualTo(3);
        assertThat(signatures).containsExactly("null");
    }

    @Test
    void itIsSignedWhenThereIsASecret() {
        webhook(SECRET).send(Nights.notice(Nights.GOOD));

        String signature = WebhookSignature.with(SECRET)
                .headers(ids.get(0), CLOCK.instant(), bodies.get(0))
                .get("webhook-signature");
        assertThat(signatures).containsExactly(signature);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void whatMayBeBetterInAMomentIsTriedAgainAsTheSameMessage(int status) {
        answers.add(status);

        webhook(SECRET).send(Nights.notice(Nights.GOOD));

        assertThat(bodies).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).startsWith("msg_");
    }

    @Test
    void itGivesUpAfterThreeTries() {
        answers.addAll(List.of(500, 502, 503));

        assertThatThrownBy(() -> webhook("").send(Nights.notice(Nights.GOOD)))
                .isInstanceOf(NoticeException.class)
                .hasMessage(
                        "The web address of lay-partners.notice.webhook did not take the message: it answered 503.");
        assertThat(bodies).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 404, 410})
    void whatWillNotGetBetterIsNotTriedAgainAndNotFollowedElsewhere(int status) {
        answers.add(status);

        assertThatThrownBy(() -> webhook("").send(Nights.notice(Nights.GOOD)))
                .isInstanceOf(NoticeException.class)
                .hasMessageEndingWith("it answered " + status + ".");
        assertThat(bodies).hasSize(1);
    }

    @Test
    @Timeout(20)
    void anAnswerThatNeverEndsIsNotWaitedFor() {
        endless = true;

        assertThatCode(() -> webhook("").send(Nights.notice(Nights.GOOD))).doesNotThrowAnyException();
        assertThat(bodies).hasSize(1);
    }

    @Test
    void aPortThatCannotBeIsSaid() {
        assertThatThrownBy(() ->
                        webhook("https://hooks.trust.example:99999/a-key", "").send(Nights.notice(Nights.GOOD)))
                .isInstanceOf(NoticeException.class)
                .hasMessage("The port in lay-partners.notice.webhook cannot be: ports are from 1 to 65535.");
    }

    @Test
    void anAddressThatNobodyAnswersIsSaidWithoutNamingIt() {
        String url = url();
        server.stop(0);

        assertThatThrownBy(() -> webhook(url, "").send(Nights.notice(Nights.GOOD)))
                .isInstanceOf(NoticeException.class)
                .hasMessage("The web address of lay-partners.notice.webhook could not be reached.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.trust.example/a-key",
                "ftp://hooks.trust.example/a-key",
                "hooks.trust.example/a-key",
                "https:///a-key",
                "https://hooks trust/a-key",
                "http://127.0.0.1.trust.example/a-key"
            })
    void onlySafeAddressesAreUsedAndNoneIsNamed(String url) {
        assertThatThrownBy(() -> webhook(url, "").send(Nights.notice(Nights.GOOD)))
                .isInstanceOf(NoticeException.class)
                .hasMessageContaining("must be a web address that starts with https://")
                .hasMessageNotContaining("a-key");
    }

    private Webhook webhook(String secret) {
        return webhook(url(), secret);
    }

    private static Webhook webhook(String url, String secret) {
        return new Webhook(
                url, secret, List.of(Duration.ofMillis(1), Duration.ofMillis(1)), Duration.ofSeconds(30), CLOCK);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }
}
