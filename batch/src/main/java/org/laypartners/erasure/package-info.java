/**
 * Takes out of the store what must no longer be in it: one person, or what has been kept as long as its rule says. Finds, too, all
 * that is held about one person. Start at {@link org.laypartners.erasure.Forgetting}.
 */
@NullMarked
package org.laypartners.erasure;

import org.jspecify.annotations.NullMarked;
