/**
 * Somebody who reads all that was ever public and works out what is hidden. It knows the rule, the forms and the printed
 * text, and shares no code with the package that it attacks. Start at {@code Attacker}.
 */
@NullMarked
package org.laypartners.attacker;

import org.jspecify.annotations.NullMarked;
