/**
 * Who is in the room, against Census 2021. Start at {@link org.laypartners.representation.Representation}.
 */
@NullMarked
package org.laypartners.representation;

import org.jspecify.annotations.NullMarked;
