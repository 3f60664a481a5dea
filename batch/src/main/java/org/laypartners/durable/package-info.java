/**
 * Files and folders that only their owner may read, changes that are on the disk when they return, and second names of files
 * that stay. Start at {@link org.laypartners.durable.DurableFiles}.
 */
@NullMarked
package org.laypartners.durable;

import org.jspecify.annotations.NullMarked;
