/**
 * The published figures as files for programs (CSV on the Web), and what the site says of them. Knows figures only as
 * {@link org.laypartners.disclosure.PublicTable}. Start at {@link org.laypartners.opendata.OpenData}.
 */
@NullMarked
package org.laypartners.opendata;

import org.jspecify.annotations.NullMarked;
