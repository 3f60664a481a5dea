/**
 * Reads what editors wrote before it is baked, and names what is wrong and what is hard to read, by file and line. Start at
 * {@link org.laypartners.proofreading.ContentCheck}.
 */
@NullMarked
package org.laypartners.proofreading;

import org.jspecify.annotations.NullMarked;
