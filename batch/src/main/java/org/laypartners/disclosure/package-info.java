/**
 * What of the true figures the public may see. This package alone can make a
 * {@link org.laypartners.disclosure.PublicTable}. Start there.
 */
@NullMarked
package org.laypartners.disclosure;

import org.jspecify.annotations.NullMarked;
