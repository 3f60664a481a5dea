/**
 * True figures, worked out from the store. Staff see them as they are; the public sees only what
 * {@code org.laypartners.disclosure} lets through. Start at {@code Measures}.
 */
@NullMarked
package org.laypartners.measure;

import org.jspecify.annotations.NullMarked;
