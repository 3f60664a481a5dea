package org.laypartners.store;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

/**
 * Tells two live forms of one kind apart, both of which count their answers from 1. An answer under a number and day that
 * is stored already, but that was sent at another minute and says something else, is another form's. It is kept under
 * its minute too. One that says the same is the same, for a copy saved again can shift its times.
 */
final class LiveForms {
    /** A key with a number that was counted; what is no such number, such as the ids of Qualtrics, no tool gives twice. */
    private static final Pattern COUNTED = Pattern.compile("[^:]*:\\d+@.*");

    private LiveForms() {}

    /** The same responses, those of another live form under a key of their own. */
    static List<ResponseRow> apart(List<ResponseRow> batch, Map<ResponseId, Version> stored) {
        List<ResponseRow> apart = new ArrayList<>();
        for (ResponseRow row : batch) {
            Response response = row.received().response();
            Version before = stored.get(response.id());
            boolean another = before != null
                    && !minute(before.submitted()).equals(minute(response.submitted()))
                    && isCounted(response)
                    && !before.saysTheSameAs(row.version());
            apart.add(another ? row.of(underItsMinute(response)) : row);
        }
        return apart;
    }

    /** Lines of registers, rosters and reports are known by what they are about, not by a number. */
    private static boolean isCounted(Response response) {
        boolean gathered = response instanceof Feedback
                || response instanceof LeadFeedback
                || response instanceof ExpressionOfInterest;
        return gathered && COUNTED.matcher(response.id().key()).matches();
    }

    private static LocalDateTime minute(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    private static ResponseId underItsMinute(Response response) {
        return new ResponseId(
                response.id().form(),
                response.id().key() + "T" + minute(response.submitted()).toLocalTime());
    }
}
