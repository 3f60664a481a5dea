/**
 * Tells by a few digits whether bytes are those of before. Start at {@link org.laypartners.checksum.TwinChecksum}.
 */
@NullMarked
package org.laypartners.checksum;

import org.jspecify.annotations.NullMarked;
