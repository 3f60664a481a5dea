/** Where everything starts: the settings, the two jobs as lists of steps, and the way in. */
@NullMarked
package org.laypartners;

import org.jspecify.annotations.NullMarked;
