/**
 * What makes English easy or hard to read: words to avoid, the length of sentences, short forms, and a reading score.
 * Knows nothing of pages. Start at {@link org.laypartners.prose.Readability}.
 */
@NullMarked
package org.laypartners.prose;

import org.jspecify.annotations.NullMarked;
