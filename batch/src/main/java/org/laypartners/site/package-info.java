/**
 * The public site: its content, the bake, and the checks on what was baked. Knows figures only as
 * {@link org.laypartners.disclosure.PublicTable}. Start at {@code Bake}.
 */
@NullMarked
package org.laypartners.site;

import org.jspecify.annotations.NullMarked;
