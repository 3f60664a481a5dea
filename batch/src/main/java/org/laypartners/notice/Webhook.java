package org.laypartners.notice;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.laypartners.monitoring.RunRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * A web address that takes messages as JSON by POST: {@code text} is the whole message, as chat programs want it, and the
 * counts stand beside it. With a secret it is signed as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> says.
 */
public final class Webhook implements Way {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_FAULT = 500;
    private static final int HIGHEST_PORT = 65_535;

    private final String url;
    private final String secret;
    private final List<Duration> pauses;
    private final Duration patience;
    private final Clock clock;

    /**
     * A web address. Whether it can be used is looked at when something is sent.
     *
     * @param url {@code https}, or {@code http} on this machine
     * @param secret empty for messages without a signature
     */
    public Webhook(String url, String secret, Clock clock) {
        this(url, secret, List.of(Duration.ofSeconds(2), Duration.ofSeconds(5)), Duration.ofSeconds(10), clock);
    }

    /**
     * A web address, for a test in a hurry.
     *
     * @param pauses before each further try
     * @param patience for how long an answer is waited for
     */
    Webhook(String url, String secret, List<Duration> pauses, Duration patience, Clock clock) {
        this.url = url;
        this.secret = secret;
        this.pauses = List.copyOf(pauses);
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public void send(Notice notice) {
        HttpRequest request = request(notice);
        String failure = tried(request);
        for (int again = 0; !failure.isEmpty() && again < pauses.size(); again++) {
            rest(pauses.get(again));
            failure = tried(request);
        }
        if (!failure.isEmpty()) {
            throw new NoticeException(failure, null);
        }
    }

    private HttpRequest request(Notice notice) {
        String body = JSON.writeValueAsString(body(notice));
        HttpRequest.Builder request = HttpRequest.newBuilder(address(url))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        // The same for each try, so that whoever takes messages can tell one that came twice.
        String id = "msg_" + UUID.randomUUID();
        if (!secret.isBlank()) {
            WebhookSignature.with(secret).headers(id, clock.instant(), body).forEach(request::header);
        }
        return request.build();
    }

    private static URI address(String url) {
        try {
            URI address = new URI(url.strip());
            String host = String.valueOf(address.getHost());
            boolean secure = "https".equals(address.getScheme()) && address.getHost() != null;
            boolean here = "http".equals(address.getScheme()) && THIS_MACHINE.contains(host);
            if (address.getPort() > HIGHEST_PORT) {
                throw new NoticeException(
                        "The port in lay-partners.notice.webhook cannot be: ports are from 1 to " + HIGHEST_PORT + ".",
                        null);
            }
            if (secure || here) {
                return address;
            }
        } catch (URISyntaxException fault) {
            // Said below, without the address: it often holds a key.
        }
        throw new NoticeException("lay-partners.notice.webhook must be a web address that starts with https://", null);
    }

    private static Map<String, Object> body(Notice notice) {
        RunRecord night = notice.night();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", notice.subject() + "\n\n" + notice.text());
        body.put("night", night);
        return body;
    }

    /** What went wrong and may be better in a moment; empty when it was taken. */
    private String tried(HttpRequest request) {
        try {
            // A message is for the one address that was set: it is not carried on to another.
            HttpClient client = HttpClient.newBuilder()
                    .connectTimeout(patience)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            // The request's timeout ends with the headers, and nobody needs what follows: it might never end.
            HttpResponse<InputStream> heard = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            heard.body().close();
            int status = heard.statusCode();
            if (status / 100 == 2) {
                return "";
            }
            String answer = "The web address of lay-partners.notice.webhook did not take the message: it answered "
                    + status + ".";
            if (status < SERVER_FAULT && status != TOO_MANY_REQUESTS) {
                throw new NoticeException(answer, null);
            }
            return answer;
        } catch (IOException fault) {
            return "The web address of lay-partners.notice.webhook could not be reached.";
        } catch (InterruptedException stop) {
            throw interrupted();
        }
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stop) {
            throw interrupted();
        }
    }

    private static NoticeException interrupted() {
        Thread.currentThread().interrupt();
        return new NoticeException("The run was stopped before its message was sent.", null);
    }

    @Override
    public String inWords() {
        return "to the web address";
    }
}
