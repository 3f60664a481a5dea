/**
 * What a night publishes: the figures, the people's words, the staff reports and the site, made and released together. Start at
 * {@code PublishJob}, which lists the steps, and {@code Edition}, which does them. {@code Wording} hands what one package knows
 * to another that must not know it.
 */
@NullMarked
package org.laypartners.edition;

import org.jspecify.annotations.NullMarked;
