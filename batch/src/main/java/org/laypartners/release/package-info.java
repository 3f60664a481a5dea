/**
 * Switches public site and staff reports to tonight's in one step, and keeps the last good ones. Start at
 * {@code Release}.
 */
@NullMarked
package org.laypartners.release;

import org.jspecify.annotations.NullMarked;
