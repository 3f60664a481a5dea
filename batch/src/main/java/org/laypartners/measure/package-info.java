/**
 * True figures, worked out from the store. Staff see them as they are; the public sees only what
 * {@code org.laypartners.disclosure} lets through. Start at {@link org.laypartners.measure.PublicMeasures}.
 */
@NullMarked
package org.laypartners.measure;

import org.jspecify.annotations.NullMarked;
