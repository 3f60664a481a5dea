/**
 * Bakes the public site from what editors wrote and the templates, with JBake. Knows figures only as
 * {@link org.laypartners.disclosure.PublicTable}. Start at {@link org.laypartners.site.Bake}.
 */
@NullMarked
package org.laypartners.site;

import org.jspecify.annotations.NullMarked;
