/**
 * Gives what went wrong as one plain sentence. Start at {@code Faults}: no message of a library reaches a person, for it could
 * hold an answer.
 */
@NullMarked
package org.laypartners.fault;

import org.jspecify.annotations.NullMarked;
