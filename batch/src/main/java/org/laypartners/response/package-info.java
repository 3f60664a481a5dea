/**
 * What people told us, as values. A response never prints its answers. Start at
 * {@link org.laypartners.response.Response}.
 */
@NullMarked
package org.laypartners.response;

import org.jspecify.annotations.NullMarked;
