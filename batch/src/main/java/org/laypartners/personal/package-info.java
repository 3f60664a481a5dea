/**
 * What personal values look like in a text: addresses, numbers and dates that point to one person; and one spelling for all
 * names and numbers that mean the same ({@link org.laypartners.personal.Writings}). Start at {@link
 * org.laypartners.personal.PersonalText}.
 */
@NullMarked
package org.laypartners.personal;

import org.jspecify.annotations.NullMarked;
