/**
 * Keeps responses and what happened to each file, through JDBC. Start at {@code ResponseStore}.
 */
@NullMarked
package org.laypartners.store;

import org.jspecify.annotations.NullMarked;
