package org.laypartners.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.laypartners.form.FormDefinition;
import org.laypartners.form.Forms;
import org.laypartners.form.PrivacyClass;
import org.laypartners.form.Question;
import org.laypartners.site.FormNotice;

/** What the privacy notice says of each form: made from the definitions that the night itself goes by. */
final class PrivacyNotice {
    /** The most private first. */
    private static final List<PrivacyClass> ORDER = List.of(
            PrivacyClass.PERSONAL,
            PrivacyClass.SPECIAL,
            PrivacyClass.QUOTATION,
            PrivacyClass.AGGREGATE,
            PrivacyClass.THING);

    private static final Map<PrivacyClass, String> SEEN_BY = Map.of(
            PrivacyClass.PERSONAL, "Only the people who need it for this work see this. It is never published.",
            PrivacyClass.SPECIAL,
                    "This is kept apart from names. Only the involvement team sees it, and only as counts for many"
                            + " people together.",
            PrivacyClass.QUOTATION,
                    "The involvement team reads these words. We publish them only if you said yes, and a person has"
                            + " read and approved them.",
            PrivacyClass.AGGREGATE,
                    "The involvement team sees this. We may publish counts for many people together, with small numbers"
                            + " protected. Words that you type under a choice such as Other are never published.",
            PrivacyClass.THING, "This is about projects and meetings. We may publish counts of it.");

    private PrivacyNotice() {}

    /** What people fill in themselves comes first. */
    static List<FormNotice> of(Forms forms) {
        return forms.definitions().stream()
                .sorted(Comparator.comparing(FormDefinition::keptByStaff))
                .map(PrivacyNotice::notice)
                .toList();
    }

    private static FormNotice notice(FormDefinition form) {
        return new FormNotice(
                form.id(),
                form.title(),
                form.why(),
                form.keptByStaff(),
                form.retentionMonths(),
                ORDER.stream()
                        .map(privacy -> new FormNotice.Asked(
                                SEEN_BY.getOrDefault(privacy, ""),
                                form.questions().stream()
                                        .filter(question -> question.privacy() == privacy)
                                        .map(Question::ask)
                                        .toList()))
                        .filter(asked -> !asked.questions().isEmpty())
                        .toList());
    }
}
