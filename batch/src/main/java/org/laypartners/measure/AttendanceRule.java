package org.laypartners.measure;

/**
 * What "attend at least 80 percent" means.
 *
 * @param commitment in percent; 80 in the role document
 * @param fewestMeetings below this many eligible meetings, without those missed because of the Trust, there is too little to
 *     say: with 4, one absence is already below 80 percent; with 5 it is exactly 80
 * @param partCounts from which share of the planned minutes, in percent, coming for a part counts as coming
 */
public record AttendanceRule(int commitment, int fewestMeetings, int partCounts) {
    public static final AttendanceRule DEFAULT = new AttendanceRule(80, 5, 50);
}
