/**
 * Tells staff in a message how a night went, by email or to a web address. Counts and plain sentences only: a message leaves the
 * machine, so it can name no person, answer or file. Start at {@link org.laypartners.notice.Postbox}.
 */
@NullMarked
package org.laypartners.notice;

import org.jspecify.annotations.NullMarked;
