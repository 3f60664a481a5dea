/**
 * Opens released pages in a browser that shows no window, as a reader would see them: light and dark, narrow and wide, with
 * the keyboard alone. Start at {@code ReleasedPagesTest}.
 */
@NullMarked
package org.laypartners.browser;

import org.jspecify.annotations.NullMarked;
