/**
 * What editors write, as values: pages with their headers, projects, settings, and the pages that follow from others. Start at
 * {@link org.laypartners.content.SiteContent}.
 */
@NullMarked
package org.laypartners.content;

import org.jspecify.annotations.NullMarked;
