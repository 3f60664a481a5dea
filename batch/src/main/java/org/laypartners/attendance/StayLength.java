package org.laypartners.attendance;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laypartners.csv.HeadingText;

/** How long somebody stayed, as the meeting tools write it. */
final class StayLength {
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    /** {@code 1h 3m 28s}, {@code 1 hr 2 min}, {@code 58 min}, {@code 8s}. */
    private static final Pattern UNITS = Pattern.compile(
            "(?=\\d)(?:(?<hours>\\d{1,4}) ?h(?:(?:ou)?rs?)?\\.?,? ?)?(?:(?<minutes>\\d{1,6}) ?m(?:in(?:ute)?s?)?\\.?,? ?)?"
                    + "(?:(?<seconds>\\d{1,7}) ?s(?:ec(?:ond)?s?)?\\.?)?");

    /** {@code 32:14} is minutes and seconds, as Meet writes a stay; {@code 1:00:00} has hours in front. */
    private static final Pattern COLONS =
            Pattern.compile("(?:(?<hours>\\d{1,4}):)?(?<minutes>\\d{1,4}):(?<seconds>\\d{2})");

    private static final Pattern MINUTES = Pattern.compile("(?<minutes>\\d{1,6})(?:\\.(?<tenths>\\d)\\d{0,9})?");

    private StayLength() {}

    /** The seconds; empty when the text is no length of time. A number alone is minutes. */
    static OptionalLong seconds(String cell) {
        String text = HeadingText.fold(cell);
        Matcher plain = MINUTES.matcher(text);
        if (plain.matches()) {
            return OptionalLong.of(number(plain, "minutes") * MINUTE + number(plain, "tenths") * MINUTE / 10);
        }
        for (Pattern pattern : new Pattern[] {UNITS, COLONS}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return OptionalLong.of(number(matcher, "hours") * HOUR
                        + number(matcher, "minutes") * MINUTE
                        + number(matcher, "seconds"));
            }
        }
        return OptionalLong.empty();
    }

    /** The nearest whole minute; somebody who was there at all was there for one. */
    static long minutes(long seconds) {
        return seconds <= 0 ? 0 : Math.max(1, (seconds + MINUTE / 2) / MINUTE);
    }

    /** A length as whole minutes; the cell as it was when it cannot be read. */
    static String minutes(String cell) {
        OptionalLong seconds = seconds(cell);
        return seconds.isPresent() ? String.valueOf(minutes(seconds.getAsLong())) : cell;
    }

    private static long number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
