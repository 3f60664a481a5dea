/**
 * Looks over a baked site before it is released: every page is there, whole and linked rightly, and asks no other host. Start at
 * {@link org.laypartners.inspection.BakeCheck}.
 */
@NullMarked
package org.laypartners.inspection;

import org.jspecify.annotations.NullMarked;
