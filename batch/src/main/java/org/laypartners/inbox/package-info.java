/**
 * The folder that staff drop exports in: finds what is there and finished, takes a private copy with its fingerprint,
 * and files it away when the night has dealt with it. Start at {@code Inbox}; {@code Cabinet} is where files end.
 */
@NullMarked
package org.laypartners.inbox;

import org.jspecify.annotations.NullMarked;
