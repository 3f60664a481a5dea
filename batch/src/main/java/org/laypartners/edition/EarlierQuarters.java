package org.laypartners.edition;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.job.Desk;
import org.laypartners.measure.Period;
import org.laypartners.setting.Settings;
import org.laypartners.staff.EarlierQuarter;
import org.laypartners.store.EarlierFeedback;

/** Tells of each quarter that is listed, but read no more each night, what its page in the reports is made from. */
final class EarlierQuarters {
    private EarlierQuarters() {}

    /** Those in which feedback was sent, the newest first. */
    static List<EarlierQuarter> of(Desk desk, Settings settings) {
        return of(settings.earlierQuarters(desk.day()), desk, wording(desk));
    }

    private static List<EarlierQuarter> of(List<Period> quarters, Desk desk, String wording) {
        return quarters.stream()
                .map(days -> quarter(days, desk.earlier(), wording))
                .filter(quarter -> quarter.answers() > 0)
                .toList();
    }

    private static EarlierQuarter quarter(Period days, EarlierFeedback store, String wording) {
        EarlierFeedback.Sent sent = store.sent(days.first(), days.last());
        return new EarlierQuarter(
                days,
                sent.answers(),
                DigestUtils.sha256Hex(wording + sent.fingerprint()),
                () -> store.read(days.first(), days.last()));
    }

    /** Of the questions: another wording makes another page. */
    private static String wording(Desk desk) {
        return new FormWording(desk.forms())
                .questions().entrySet().stream()
                        .map(question -> question.getKey() + "=" + question.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
