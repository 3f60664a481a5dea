/**
 * Keeps what happened: to each file, to each row that was refused, and on each night. Start at
 * {@link org.laypartners.journal.FileLedger}.
 */
@NullMarked
package org.laypartners.journal;

import org.jspecify.annotations.NullMarked;
