/**
 * What a person may ask of their data: takes somebody out of the files that the program keeps, writes all that is held about
 * them, and erases what was kept long enough. Start at {@link org.laypartners.rights.KeptFiles}.
 */
@NullMarked
package org.laypartners.rights;

import org.jspecify.annotations.NullMarked;
