package org.laypartners.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpringWordsTest {
    @AfterEach
    void forgetTheSettings() {
        System.clearProperty("spring.datasource.url");
        System.clearProperty("lay-partners.reply-within");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lay-partners.notice.webhook=https://hooks.trust.example/geheim",
                "--lay-partners.notice.web-hook=https://hooks.trust.example/geheim",
                "--lay-partners.notice.webHook=https://hooks.trust.example/geheim",
                "--lay-partners.notice.WEB_HOOK_SECRET=geheim",
                "--spring.datasource.pass-word=geheim",
                "--spring.datasource.url=jdbc:postgresql://db.trust.example/lay?user=lay&password=geheim",
                "--spring.datasource.url=jdbc:postgresql://lay:geheim@db.trust.example/lay",
                "--spring.application.json={\"lay-partners\":{\"notice\":{\"webhook\":\"https://geheim\"}}}"
            })
    void aSecretIsRefusedHoweverItIsWrittenAndIsNotShown(String word) {
        assertThatThrownBy(() -> SpringWords.taken("status", word))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("everybody on this machine can see a command line")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void whatIsNoSecretIsTakenOut() {
        String url = "jdbc:postgresql://db.trust.example:5432/lay?sslmode=verify-full";

        assertThat(SpringWords.taken(
                        "status", "--spring.datasource.url=" + url, "--lay-partners.reply-within=15", "--data", "x"))
                .containsExactly("status", "--data", "x");
        assertThat(System.getProperty("spring.datasource.url")).isEqualTo(url);
    }
}
