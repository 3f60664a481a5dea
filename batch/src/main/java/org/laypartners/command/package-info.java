/**
 * The commands a person types. Start at {@code Commands}.
 */
@NullMarked
package org.laypartners.command;

import org.jspecify.annotations.NullMarked;
