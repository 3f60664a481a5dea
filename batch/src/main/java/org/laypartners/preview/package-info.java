/**
 * Shows editors the site while they write: on this machine alone, baked again after each save, with a page of all components.
 * Start at {@link org.laypartners.preview.Preview}.
 */
@NullMarked
package org.laypartners.preview;

import org.jspecify.annotations.NullMarked;
