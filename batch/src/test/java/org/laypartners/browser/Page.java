package org.laypartners.browser;

import java.net.URI;

/**
 * A page to open.
 *
 * @param name for messages, from the data folder: {@code public/projects/going-home.html}
 * @param root what the page may ask for lies below this address
 */
record Page(String name, URI root, URI address) {}
