package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.durable.DurableFiles;

/** What staff are sent after a night, and what the night does when it cannot be sent. */
class NoticeNightTest {
    private static final String MAIL_TO = "lay-partners.notice.mail-to";

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    private Path data;

    @AfterEach
    void forgetSettings() {
        settings(null).keySet().forEach(System::clearProperty);
    }

    @Test
    void staffAreSentTheCountsAndNobodysName() throws IOException, MessagingException {
        Trust trust = new Trust(data);
        Asked.dropAll(trust);
        switchOn(POST.getSmtp().getPort());

        trust.night();

        assertThat(POST.getReceivedMessages()).hasSize(1);
        assertThat(POST.getReceivedMessages()[0].getSubject())
                .isEqualTo("Lay partners: the night of 6 October 2026 needs you");
        String text = POST.getReceivedMessages()[0].getContent().toString();
        assertThat(text).contains("Rows: 14 new, 0 replaced, 0 known, 3 refused.");
        assertNobody(text);
    }

    @Test
    void aNightThatFailsIsToldToo() throws IOException, MessagingException {
        Trust trust = new Trust(data);
        Asked.dropAll(trust);
        trust.night();
        DurableFiles.deleteTree(data.resolve("store"));
        switchOn(POST.getSmtp().getPort());

        assertThat(Typed.on(data, "nightly").exit()).isEqualTo(1);

        assertThat(POST.getReceivedMessages()[0].getSubject())
                .isEqualTo("Lay partners: the night of 6 October 2026 failed");
        assertNobody(POST.getReceivedMessages()[0].getContent().toString());
    }

    @Test
    void whatCannotBeSentChangesNothingAboutTheNightAndIsOwnedUpToLater() throws IOException, MessagingException {
        Trust trust = new Trust(data);
        Asked.dropAll(trust);
        switchOn(1);
        trust.night();
        assertThat(data.resolve("public/index.html")).exists();
        Typed tried = Typed.run("notice", "--data", data.toString());
        assertThat(tried.exit()).isEqualTo(1);
        assertThat(tried.err()).startsWith("The email could not be sent.").hasLineCount(1);

        switchOn(POST.getSmtp().getPort());
        Typed again = Typed.run("notice", "--data", data.toString());

        assertThat(again.out()).isEqualTo("The message was sent by email to 1 address.\n");
        assertThat(POST.getReceivedMessages()[0].getContent().toString())
                .contains("The 2 messages before this one could not be sent.");
    }

    @Test
    void withoutSettingsTheCommandSaysWhatIsMissing() throws IOException {
        Trust trust = new Trust(data);
        Asked.dropAll(trust);
        assertThat(Typed.run("notice", "--data", data.toString()).err()).startsWith("No night has been noted in ");
        trust.night();

        Typed tried = Typed.run("notice", "--data", data.toString());

        assertThat(tried.exit()).isEqualTo(2);
        assertThat(tried.err()).startsWith("There is nowhere to send a message to. Set lay-partners.notice.mail-to");
    }

    @Test
    void theDemoSendsNothing() {
        switchOn(POST.getSmtp().getPort());

        assertThat(Typed.run("demo", "--data", data.resolve("demo").toString()).exit())
                .isZero();

        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void theAddressOfAWebhookIsASecret() {
        Typed tried = Typed.run("status", "--lay-partners.notice.webhook=https://hooks.trust.example/key");

        assertThat(tried.exit()).isEqualTo(2);
        assertThat(tried.err()).contains("is a secret").doesNotContain("hooks.trust.example");
    }

    private static void assertNobody(String text) {
        assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContain(Asked.ZOE)
                .doesNotContain(Asked.BRAM)
                .doesNotContain(".csv");
    }

    private static void switchOn(int port) {
        settings(port).forEach(System::setProperty);
    }

    private static Map<String, String> settings(Integer port) {
        return Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                String.valueOf(port),
                "lay-partners.notice.mail-from",
                "night@trust.example",
                MAIL_TO,
                "team@trust.example");
    }
}
