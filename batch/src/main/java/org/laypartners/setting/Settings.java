package org.laypartners.setting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.encryption.Recipients;
import org.laypartners.export.ExportLimits;
import org.laypartners.measure.AttendanceRule;
import org.laypartners.measure.Period;
import org.laypartners.notice.Occasion;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers that a Trust may set, with where each comes from. They stand in {@code application.yml}; what the public
 * site says (names, contact, links) stands in {@code jbake.properties}.
 *
 * @param settle how long a file must lie unchanged before it counts as finished
 * @param rowsAtATime how many rows are stored in one transaction
 * @param keepReleases how many releases are kept, tonight's among them
 * @param keepBackups how many copies of the store are kept, one from before each night; 0 makes none
 * @param keepJobRecords how long what Spring Batch recorded of finished runs is kept; it holds nothing of anybody
 * @param longestBetweenNights how old the last good night may be before {@code health} calls it trouble; a night and half a day
 * @param replyWithin the promise to answer an expression of interest, in working days
 * @param listQuarters for how many quarters of a year, the one of the night among them, feedback is listed answer by answer;
 *     from 5. 13 hold the three years for which the forms keep feedback. The quarters before the last five have a page each,
 *     which costs a night little unless something in it changed
 * @param listAnswers how many answers are listed by project and by question, and on a page of earlier ones. A night reads so
 *     many. Where the last five quarters hold more, their newest days are listed so, and of the others there is a page for each quarter,
 *     or for each month, week or day where a quarter holds more or only some of it is listed
 * @param offerQuarters for how many of these quarters people's words are offered for approval; from 5. More is for a Trust that
 *     takes in old exports for the first time; each night then reads the feedback of so many, but not more than {@code listAnswers}
 * @param reading how much of a file is read before it is refused
 * @param disclosure how small numbers of people are protected
 * @param attendance what the 80 percent commitment means
 * @param catchmentWeights the share of the Trust's patients who live in each borough, from 0 to 1, by the borough's name;
 *     empty for those of {@code batch/reference/catchment.csv}
 * @param encryptTo public keys of age ({@code age1…}): whoever holds one of their private keys can open archived exports and
 *     the meeting pack, and nobody else can. Empty: they stay plain
 * @param notice the message to staff after a night
 * @param retention how long is kept what is no answer; for answers each form's own file says it
 */
@ConfigurationProperties("lay-partners")
public record Settings(
        @DefaultValue("10s") Duration settle,
        @DefaultValue("1000") int rowsAtATime,
        @DefaultValue("14") int keepReleases,
        @DefaultValue("7") int keepBackups,
        @DefaultValue("60d") Duration keepJobRecords,
        @DefaultValue("36h") Duration longestBetweenNights,
        @DefaultValue("10") int replyWithin,
        @DefaultValue("13") int listQuarters,
        @DefaultValue("10000") int listAnswers,
        @DefaultValue("5") int offerQuarters,
        @DefaultValue Reading reading,
        @DefaultValue Disclosure disclosure,
        @DefaultValue Attendance attendance,
        @DefaultValue Retention retention,
        @DefaultValue List<String> encryptTo,
        @DefaultValue Notices notice,
        @DefaultValue Map<String, Double> catchmentWeights) {
    private static final int FEWEST_QUARTERS = 5;

    public Settings {
        Bounds.notNegative("settle", settle);
        Bounds.from(1, "rows-at-a-time", rowsAtATime);
        Bounds.from(1, "keep-releases", keepReleases);
        Bounds.from(0, "keep-backups", keepBackups);
        Bounds.notNegative("keep-job-records", keepJobRecords);
        Bounds.notNegative("longest-between-nights", longestBetweenNights);
        Bounds.from(1, "reply-within", replyWithin);
        Bounds.from(1, "list-answers", listAnswers);
        catchmentWeights.forEach((borough, share) -> Bounds.share("catchment-weights." + borough, share));
        // Whoever misspelt a key must not learn it from exports that stayed plain.
        Recipients.of(encryptTo);
        if (listQuarters < FEWEST_QUARTERS) {
            throw new SettingException("The setting lay-partners.list-quarters is from 5: the figures need as many.");
        }
        if (offerQuarters < FEWEST_QUARTERS) {
            throw new SettingException(
                    "The setting lay-partners.offer-quarters is from 5: as many are read for the figures.");
        }
    }

    /** From which day on words are offered for approval. */
    public LocalDate offeredFrom(LocalDate day) {
        return Period.lastQuarters(day, offerQuarters).first();
    }

    /** How small numbers of people are protected. */
    public DisclosureRule disclosureRule() {
        return disclosure.rule();
    }

    public ExportLimits limits() {
        long megabyte = 1024L * 1024;
        return new ExportLimits(
                reading.megabytes() * megabyte,
                reading.columns(),
                reading.cellCharacters(),
                reading.rows(),
                reading.workbookEntries(),
                reading.workbookMegabytes() * megabyte);
    }

    /**
     * How much of a file is read before it is refused, so that no file can fill the disk, the memory or the night. The
     * defaults are far above any export of a form, and safe in 256 MB of memory.
     *
     * @param megabytes the size of the file
     * @param columns the columns of its table
     * @param cellCharacters the characters of one cell; 32,767 is a spreadsheet's own limit
     * @param rows the rows below the heading; a spreadsheet holds 1,048,575
     * @param workbookEntries the parts packed in a workbook
     * @param workbookMegabytes the size of all parts of a workbook once unpacked
     */
    record Reading(
            @DefaultValue("512") long megabytes,
            @DefaultValue("1000") int columns,
            @DefaultValue("32767") int cellCharacters,
            @DefaultValue("1048575") long rows,
            @DefaultValue("1000") int workbookEntries,
            @DefaultValue("512") long workbookMegabytes) {
        private static final long MOST_MEGABYTES = 1_000_000;

        Reading {
            Bounds.within(1, MOST_MEGABYTES, "reading.megabytes", megabytes);
            Bounds.from(1, "reading.columns", columns);
            Bounds.from(1, "reading.cell-characters", cellCharacters);
            Bounds.from(1, "reading.rows", rows);
            Bounds.from(1, "reading.workbook-entries", workbookEntries);
            Bounds.within(1, MOST_MEGABYTES, "reading.workbook-megabytes", workbookMegabytes);
        }
    }

    public AttendanceRule attendanceRule() {
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
            @DefaultValue("25") int percentBase) {
        Disclosure {
            try {
                new DisclosureRule(threshold, base, percentBase);
            } catch (IllegalArgumentException tooLittle) {
                throw new SettingException(
                        "Look at the settings under lay-partners.disclosure. " + tooLittle.getMessage());
            }
        }

        DisclosureRule rule() {
            return new DisclosureRule(threshold, base, percentBase);
        }
    }

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
            @DefaultValue("50") int partCounts) {
        private static final int ALL = 100;

        Attendance {
            Bounds.within(1, ALL, "attendance.commitment", commitment);
            Bounds.from(1, "attendance.fewest-meetings", fewestMeetings);
            Bounds.within(0, ALL, "attendance.part-counts", partCounts);
        }
    }

    /**
     * The message to staff after a night. None is sent until there is somewhere to send it.
     *
     * @param when after which nights
     * @param mailTo email addresses; they need {@code mailFrom} and Spring Boot's {@code spring.mail.host}
     * @param webhook a web address that takes JSON; a secret, because who knows it can write there
     * @param webhookSecret the key of Standard Webhooks that signs what is sent there; empty for no signature
     */
    public record Notices(
            @DefaultValue("always") Occasion when,
            @DefaultValue("") String mailFrom,
            @DefaultValue List<String> mailTo,
            @DefaultValue("") String webhook,
            @DefaultValue("") String webhookSecret) {
        /** Never prints the address or the secret. */
        @Override
        public String toString() {
            return "Notices";
        }
    }

    /**
     * How long is kept what is no answer, in whole months. Each is empty until the Trust's records policy is set here; then
     * nothing of the kind is erased, but for an archived export that holds an answer whose own time is over.
     *
     * @param archiveMonths exports that were dealt with, from the day they were filed away
     * @param rejectedMonths rejected files and sheets of rows to fix, from the day they were written
     * @param historyMonths the records of past nights and of what files were called
     */
    public record Retention(
            Optional<Integer> archiveMonths, Optional<Integer> rejectedMonths, Optional<Integer> historyMonths) {
        public Retention {
            Stream.of(archiveMonths, rejectedMonths, historyMonths)
                    .flatMap(Optional::stream)
                    .filter(months -> months < 1)
                    .findFirst()
                    .ifPresent(months -> {
                        throw new SettingException(
                                "A setting under lay-partners.retention is wrong: whole months were expected, from 1.");
                    });
        }
    }
}
