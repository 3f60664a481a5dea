package org.laypartners.measure;

import java.util.OptionalInt;

/**
 * How often somebody came.
 *
 * @param partner who, as the register names them; personal
 * @param project the project's title; empty when it is over all their projects
 * @param eligible meetings that were held and to which the person was expected
 * @param attended how many of those the person came to
 * @param excused how many of those missed were the Trust's doing: access needs not met, or short notice
 */
public record AttendanceRate(
        String partner, String project, int eligible, int attended, int excused, AttendanceRule rule) {

    /** What the rate says of the commitment. */
    public enum Verdict {
        MEETS("Meets"),
        BELOW("Below"),
        TOO_FEW_TO_SAY("Too few to say");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** In whole percent, rounded down so that 79.9 is not 80; empty when there was no eligible meeting. */
    public OptionalInt raw() {
        return percent(eligible);
    }

    /** The same without the absences that the Trust caused. */
    public OptionalInt fair() {
        return percent(eligible - excused);
    }

    /** Judged by the fair rate, where that is of enough meetings. */
    public Verdict verdict() {
        OptionalInt fair = fair();
        if (fair.isEmpty() || eligible - excused < rule.fewestMeetings()) {
            return Verdict.TOO_FEW_TO_SAY;
        }
        return fair.getAsInt() >= rule.commitment() ? Verdict.MEETS : Verdict.BELOW;
    }

    private OptionalInt percent(int of) {
        return of <= 0 ? OptionalInt.empty() : OptionalInt.of(attended * 100 / of);
    }
}
