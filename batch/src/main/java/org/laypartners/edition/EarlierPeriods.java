package org.laypartners.edition;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.job.Desk;
import org.laypartners.staff.EarlierPeriod;

/** Tells of each portion of feedback that is listed, but not read each night, what its page in the reports is made from. */
final class EarlierPeriods {
    private EarlierPeriods() {}

    /** The newest first. */
    static List<EarlierPeriod> of(Desk desk, FeedbackDays plan) {
        String wording = wording(desk);
        return plan.earlier().stream()
                .map(portion -> new EarlierPeriod(
                        portion.days(),
                        portion.answers(),
                        DigestUtils.sha256Hex(wording + portion.print()),
                        () -> desk.earlier()
                                .read(portion.days().first(), portion.days().last())))
                .toList();
    }

    /** Of the questions: another wording makes another page. */
    private static String wording(Desk desk) {
        return new FormWording(desk.forms())
                .questions().entrySet().stream()
                        .map(question -> question.getKey() + "=" + question.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
