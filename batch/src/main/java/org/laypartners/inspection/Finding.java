package org.laypartners.inspection;

/**
 * A fault on the baked site.
 *
 * @param file the path from the site's root, for example {@code role.html}
 * @param says what is wrong with it, in one sentence
 */
public record Finding(String file, String says) {}
