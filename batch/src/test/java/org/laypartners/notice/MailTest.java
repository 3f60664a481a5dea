package org.laypartners.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailTest {
    private static final String FROM = "night@trust.example";

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void theMessageReachesEveryAddress() throws MessagingException, IOException {
        mail(List.of("a@trust.example", "b@trust.example")).send(Nights.notice(Nights.GOOD));

        assertThat(POST.getReceivedMessages()).hasSize(2);
        MimeMessage message = POST.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Lay partners: the night of 6 October 2026 ended well");
        assertThat(message.getContent().toString()).startsWith("The night of 6 October 2026 ended well at 02:04.");
        assertThat(message.getFrom()[0]).hasToString(FROM);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void anAddressThatIsNoneIsSaidByItsPlace() {
        assertThatThrownBy(() ->
                        mail(List.of("a@trust.example", "somebody at home")).send(Nights.notice(Nights.GOOD)))
                .isInstanceOf(NoticeException.class)
                .hasMessage("The email could not be sent: entry 2 of lay-partners.notice.mail-to is no email address.");
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLineBreakInAnAddressAddsNoHeader() {
        assertThatThrownBy(() ->
                        mail(List.of("a@trust.example\r\nBcc: b@trust.example")).send(Nights.notice(Nights.GOOD)))
                .isInstanceOf(NoticeException.class)
                .hasMessageEndingWith("is no email address.");
    }

    @Test
    void withoutAServerThatIsSaid() {
        assertThatThrownBy(() ->
                        new Mail(Optional.empty(), FROM, List.of("a@trust.example")).send(Nights.notice(Nights.GOOD)))
                .isInstanceOf(NoticeException.class)
                .hasMessage("The email could not be sent: lay-partners.notice.mail-to also needs spring.mail.host.");
    }

    @Test
    void aServerThatIsAwayIsSaidWithoutItsWords() {
        JavaMailSenderImpl away = new JavaMailSenderImpl();
        away.setHost("127.0.0.1");
        away.setPort(1);

        assertThatThrownBy(() ->
                        new Mail(Optional.of(away), FROM, List.of("a@trust.example")).send(Nights.notice(Nights.GOOD)))
                .isInstanceOf(NoticeException.class)
                .hasMessageStartingWith("The email could not be sent. Look at spring.mail.host")
                .hasMessageNotContaining("127.0.0.1")
                .hasNoCause();
    }

    private static Mail mail(List<String> to) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(POST.getSmtp().getPort());
        return new Mail(Optional.of((JavaMailSender) server), FROM, to);
    }
}
