/**
 * Who can get at personal data through the file system: looked at before each run. Start at
 * {@link org.laypartners.access.DataAccess}.
 */
@NullMarked
package org.laypartners.access;

import org.jspecify.annotations.NullMarked;
