package org.laypartners;

import java.time.Duration;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.measure.AttendanceRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers that a Trust may set, with where each comes from. They stand in {@code application.yml}; what the public
 * site says (names, contact, links) stands in {@code jbake.properties}.
 *
 * @param settle how long a file must lie unchanged before it counts as finished
 * @param rowsAtATime how many rows are stored in one transaction
 * @param keepReleases how many releases are kept, tonight's among them
 * @param replyWithin the promise to answer an expression of interest, in working days
 * @param disclosure how small numbers of people are protected
 * @param attendance what the 80 percent commitment means
 */
@ConfigurationProperties("lay-partners")
record Settings(
        @DefaultValue("10s") Duration settle,
        @DefaultValue("1000") int rowsAtATime,
        @DefaultValue("14") int keepReleases,
        @DefaultValue("10") int replyWithin,
        @DefaultValue Disclosure disclosure,
        @DefaultValue Attendance attendance) {

    /**
     * How small numbers of people are protected.
     *
     * @throws IllegalArgumentException if the settings ask for less than is safe
     */
    DisclosureRule disclosureRule() {
        return new DisclosureRule(disclosure.threshold(), disclosure.base(), disclosure.percentBase());
    }

    AttendanceRule attendanceRule() {
        return new AttendanceRule(attendance.commitment(), attendance.fewestMeetings(), attendance.partCounts());
    }

    /**
     * NHS England's method for hospital episode statistics: 1 to 7 hidden, the rest to the nearest 5.
     *
     * @param threshold the smallest count of people shown
     * @param base what shown counts are rounded to
     * @param percentBase the smallest rounded base for a percentage
     */
    record Disclosure(
            @DefaultValue("8") int threshold,
            @DefaultValue("5") int base,
            @DefaultValue("25") int percentBase) {}

    /**
     * The role document's "attend at least 80 percent".
     *
     * @param commitment in percent
     * @param fewestMeetings below this many eligible meetings there is too little to say: one absence in four is
     *     already below 80 percent
     * @param partCounts the share of a meeting's planned minutes, in percent, from which coming for a part counts
     */
    record Attendance(
            @DefaultValue("80") int commitment,
            @DefaultValue("5") int fewestMeetings,
            @DefaultValue("50") int partCounts) {}
}
