package org.laypartners.browser;

/** How a rule gets at what was seen of the released pages. */
interface Seen {
    ReleasedPages pages();
}
