/**
 * Files and folders that only their owner may read, and changes that are on the disk when they return. Start at
 * {@link org.laypartners.durable.DurableFiles}.
 */
@NullMarked
package org.laypartners.durable;

import org.jspecify.annotations.NullMarked;
