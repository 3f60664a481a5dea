/**
 * What personal values look like in a text: addresses, numbers and dates that point to one person. Start at {@link
 * org.laypartners.personal.PersonalText}.
 */
@NullMarked
package org.laypartners.personal;

import org.jspecify.annotations.NullMarked;
