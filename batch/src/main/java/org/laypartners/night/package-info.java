/**
 * A night from its lock to its last message: one run at a time ({@code Run}) on a store ({@code StorePlace}), what died is taken up
 * ({@code Recovery}), the inbox is taken in and all is published ({@code NightShift}), and somebody is told ({@code Watch}).
 */
@NullMarked
package org.laypartners.night;

import org.jspecify.annotations.NullMarked;
