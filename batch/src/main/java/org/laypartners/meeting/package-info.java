/**
 * Finds who in the reports of online meetings is which lay partner, and fills in the register from them. Start at
 * {@link org.laypartners.meeting.MeetingMatch}.
 */
@NullMarked
package org.laypartners.meeting;

import org.jspecify.annotations.NullMarked;
