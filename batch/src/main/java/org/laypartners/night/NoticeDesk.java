package org.laypartners.night;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme.Places;
import org.laypartners.fault.Faults;
import org.laypartners.monitoring.Health;
import org.laypartners.notice.Mail;
import org.laypartners.notice.Postbox;
import org.laypartners.notice.Way;
import org.laypartners.notice.Webhook;
import org.laypartners.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;

/** Tells staff how a night went, where the settings say so. A message that cannot be sent changes nothing about the night. */
public final class NoticeDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeDesk.class);

    private final Places places;
    private final Clock clock;

    NoticeDesk(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** Sends the message about a night that has just been noted. */
    void after(Health.Report report) {
        try {
            Wiring.withMail(places.home(), (settings, mail) -> {
                        List<Way> ways = ways(settings.notice(), mail);
                        return settings.notice().when().calls(report.last()) ? send(report, ways) : List.<String>of();
                    })
                    .forEach(failure -> LOG.warn("{}", failure));
        } catch (RuntimeException fault) {
            LOG.warn("The message about the night was not sent. {}", Faults.sentence(List.of(fault)));
        }
    }

    /** Sends the message about the last night again, whatever kind of night it was, so that somebody can try the settings. */
    public static List<String> again(Places places, Clock clock) {
        Health.Report report = new Health(places.data())
                .report()
                .orElseThrow(() -> new CommandException(
                        ExitCode.WRONG_USAGE, "No night has been noted in " + places.data() + " yet."));
        return Wiring.withMail(places.home(), (settings, mail) -> {
            NoticeDesk desk = new NoticeDesk(places, clock);
            List<Way> ways = desk.ways(settings.notice(), mail);
            if (ways.isEmpty()) {
                throw new CommandException(
                        ExitCode.WRONG_USAGE,
                        "There is nowhere to send a message to. Set lay-partners.notice.mail-to or"
                                + " lay-partners.notice.webhook.");
            }
            List<String> failures = desk.send(report, ways);
            if (!failures.isEmpty()) {
                throw new CommandException(ExitCode.FAILED, String.join("\n", failures));
            }
            return List.of("The message was sent "
                    + ways.stream().map(Way::inWords).collect(Collectors.joining(" and ")) + ".");
        });
    }

    private List<String> send(Health.Report report, List<Way> ways) {
        try {
            return new Postbox(places.data()).send(report, ways);
        } catch (IOException fault) {
            return List.of("Whether the message was sent could not be noted.");
        }
    }

    /** None when messages are off. */
    private List<Way> ways(Settings.Notices settings, Optional<JavaMailSender> mail) {
        List<Way> ways = new ArrayList<>();
        if (!settings.mailTo().isEmpty()) {
            ways.add(new Mail(mail, settings.mailFrom(), settings.mailTo()));
        }
        if (!settings.webhook().isBlank()) {
            ways.add(new Webhook(settings.webhook(), settings.webhookSecret(), clock));
        }
        return ways;
    }
}
