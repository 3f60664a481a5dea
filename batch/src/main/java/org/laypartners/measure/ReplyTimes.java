package org.laypartners.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * How long people waited for a first reply.
 *
 * @param replied how many have had one
 * @param inTime how many of those within the promise
 * @param late how many replies came later than promised, and how many people have waited longer than that without one
 * @param median of the replies, in working days, the lower of two in the middle; empty when nobody has had one
 */
public record ReplyTimes(int replied, int inTime, int late, OptionalInt median) {
    /**
     * Works them out.
     *
     * @param promise in working days
     */
    public static ReplyTimes of(Collection<Applicant> applicants, int promise, LocalDate day) {
        int[] times = applicants.stream()
                .flatMapToInt(one -> one.replyTime().stream())
                .sorted()
                .toArray();
        int inTime = 0;
        for (int time : times) {
            inTime += time <= promise ? 1 : 0;
        }
        int stillWaiting = (int)
                applicants.stream().filter(one -> one.waiting(day) > promise).count();
        return new ReplyTimes(
                times.length,
                inTime,
                times.length - inTime + stillWaiting,
                times.length == 0 ? OptionalInt.empty() : OptionalInt.of(times[(times.length - 1) / 2]));
    }
}
