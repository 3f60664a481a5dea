/**
 * The commands a person types, and the words they get back. What the commands ask for stands in
 * {@link org.laypartners.command.Programme}; the root package answers it. Start at
 * {@link org.laypartners.command.Commands}.
 */
@NullMarked
package org.laypartners.command;

import org.jspecify.annotations.NullMarked;
