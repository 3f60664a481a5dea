/**
 * The staff reports, under another root than the public site. Start at {@link org.laypartners.staff.StaffReports}.
 */
@NullMarked
package org.laypartners.staff;

import org.jspecify.annotations.NullMarked;
