package org.laypartners.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Email through the Trust's own mail server. */
public final class Mail implements Way {
    private final Optional<JavaMailSender> server;
    private final String from;
    private final List<String> to;

    /**
     * Mail from one address to some. Whether they are addresses is looked at when something is sent.
     *
     * @param server empty when none was set, which is said when something is sent
     */
    public Mail(Optional<JavaMailSender> server, String from, List<String> to) {
        this.server = server;
        this.from = from;
        this.to = List.copyOf(to);
    }

    @Override
    public void send(Notice notice) {
        JavaMailSender carrier = server.orElseThrow(() -> new NoticeException(
                "The email could not be sent: lay-partners.notice.mail-to also needs spring.mail.host.", null));
        InternetAddress sender = address(from, "lay-partners.notice.mail-from");
        List<InternetAddress> readers = new ArrayList<>();
        for (String one : to) {
            readers.add(address(one, "entry " + (readers.size() + 1) + " of lay-partners.notice.mail-to"));
        }
        try {
            MimeMessage message = carrier.createMimeMessage();
            MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(sender);
            parts.setTo(readers.toArray(InternetAddress[]::new));
            parts.setSubject(notice.subject());
            parts.setText(notice.text());
            // So that nobody's "I am away" answers a machine (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            carrier.send(message);
        } catch (MailAuthenticationException refused) {
            throw new NoticeException(
                    "The email could not be sent: the mail server does not take the user name and password.", null);
        } catch (MailException | MessagingException fault) {
            // What a mail server says may hold addresses, so it is not passed on.
            throw new NoticeException(
                    "The email could not be sent. Look at spring.mail.host, at the addresses, and at whether the mail"
                            + " server can be reached from here.",
                    null);
        }
    }

    private static InternetAddress address(String text, String setting) {
        try {
            InternetAddress address = new InternetAddress(text, true);
            address.validate();
            return address;
        } catch (AddressException fault) {
            throw new NoticeException("The email could not be sent: " + setting + " is no email address.", null);
        }
    }

    @Override
    public String inWords() {
        return "by email to " + to.size() + (to.size() == 1 ? " address" : " addresses");
    }
}
