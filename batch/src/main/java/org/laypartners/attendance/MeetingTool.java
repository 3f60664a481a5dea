package org.laypartners.attendance;

/** The tools whose reports of meetings can be read. */
public enum MeetingTool {
    TEAMS,
    ZOOM,
    MEET
}
