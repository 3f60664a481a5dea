/**
 * Copies of the store from before each night, and the way back to one. Start at {@link org.laypartners.backup.Backups}.
 */
@NullMarked
package org.laypartners.backup;

import org.jspecify.annotations.NullMarked;
