package org.laypartners.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
    /** The example that the specification's own libraries are tested with. */
    @Test
    void signsAsTheSpecificationDoes() {
        assertThat(WebhookSignature.with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                        .headers(
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                Instant.ofEpochSecond(1614265330),
                                "{\"test\": 2432232314}"))
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330");
    }

    @Test
    void aSecretThatIsNoneIsRefusedWithoutBeingNamed() {
        assertThatThrownBy(() -> WebhookSignature.with("not base 64!"))
                .isInstanceOf(NoticeException.class)
                .hasMessageContaining("openssl rand -base64 32")
                .hasMessageNotContaining("not base 64!");
    }
}
