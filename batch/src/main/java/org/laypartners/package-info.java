/** The way in: the program's start, and what stands behind each command. */
@NullMarked
package org.laypartners;

import org.jspecify.annotations.NullMarked;
