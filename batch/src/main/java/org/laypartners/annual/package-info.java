/**
 * The annual report, ready to publish: it is given figures only as public tables, and words only as public quotations.
 * Start at {@link org.laypartners.annual.AnnualReport}.
 */
@NullMarked
package org.laypartners.annual;

import org.jspecify.annotations.NullMarked;
