/**
 * Keeps responses, and what the public was ever shown of them, through JDBC. Start at {@code ResponseStore}.
 */
@NullMarked
package org.laypartners.store;

import org.jspecify.annotations.NullMarked;
