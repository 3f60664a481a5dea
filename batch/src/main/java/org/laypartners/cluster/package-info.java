/**
 * The import on more than one machine: ranges of rows that a manager gives out and workers take in. Start at
 * {@link org.laypartners.cluster.Ranges}: the table that says who has what is the truth, and a message through the broker
 * only says that there is work. So a message that is lost, doubled, late or not ours changes nothing.
 */
@NullMarked
package org.laypartners.cluster;

import org.jspecify.annotations.NullMarked;
