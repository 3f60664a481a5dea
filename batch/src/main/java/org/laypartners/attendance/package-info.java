/**
 * Reads who was at a meeting, and how long, from the reports of Microsoft Teams, Zoom and Google Meet. Start at
 * {@link org.laypartners.attendance.MeetingReports}.
 */
@NullMarked
package org.laypartners.attendance;

import org.jspecify.annotations.NullMarked;
