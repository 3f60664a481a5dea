package org.laypartners.export;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laypartners.csv.UnreadableFile;

/** The time zone that Qualtrics names under a column of times, in the third row of its heading. */
final class HeadingZone {
    private static final Pattern NAMED = Pattern.compile("\"timeZone\"\\s*:\\s*\"([^\"]*)\"");
    private static final Set<Role> TIMES = Set.of(Role.STARTED, Role.SUBMITTED, Role.MODIFIED);

    private HeadingZone() {}

    /** Empty where the heading names none. An unknown one refuses the file: an answer could count in the wrong quarter. */
    static Optional<ZoneId> of(Heading heading, Source source) {
        int last = heading.rows().size() - 1;
        if (last == 0 || !TIMES.contains(source.role())) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(heading.cell(last, source.parts().get(0).index()));
        try {
            return named.find() ? Optional.of(ZoneId.of(named.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            throw new UnreadableFile(
                    "UNKNOWN_TIME_ZONE",
                    "The file's heading names a time zone that the program does not know.",
                    "Set the time zone of the survey tool to London, export again and drop the new file.");
        }
    }
}
