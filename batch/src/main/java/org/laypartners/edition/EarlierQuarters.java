package org.laypartners.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.job.Desk;
import org.laypartners.measure.Period;
import org.laypartners.setting.Settings;
import org.laypartners.site.Frame;
import org.laypartners.site.SiteFolders;
import org.laypartners.staff.EarlierQuarter;
import org.laypartners.store.EarlierFeedback;

/** Tells of each quarter that is listed, but read no more each night, what its page in the reports is made from. */
final class EarlierQuarters {
    private EarlierQuarters() {}

    /** Those in which feedback was sent, the newest first. */
    static List<EarlierQuarter> of(Desk desk, Settings settings, SiteFolders folders) {
        List<Period> quarters = settings.earlierQuarters(desk.day());
        return quarters.isEmpty() ? List.of() : of(quarters, desk, shape(desk, folders));
    }

    private static List<EarlierQuarter> of(List<Period> quarters, Desk desk, String shape) {
        return quarters.stream()
                .map(days -> quarter(days, desk.earlier(), shape))
                .filter(quarter -> quarter.answers() > 0)
                .toList();
    }

    private static EarlierQuarter quarter(Period days, EarlierFeedback store, String shape) {
        EarlierFeedback.Sent sent = store.sent(days.first(), days.last());
        return new EarlierQuarter(
                days,
                sent.answers(),
                DigestUtils.sha256Hex(shape + sent.fingerprint()),
                () -> store.read(days.first(), days.last()));
    }

    /** The program, the templates, the site's settings and the wording of questions. */
    private static String shape(Desk desk, SiteFolders folders) {
        try {
            return Frame.of(folders)
                    + Wording.questions(desk.forms()).entrySet().stream()
                            .map(question -> question.getKey() + "=" + question.getValue())
                            .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
