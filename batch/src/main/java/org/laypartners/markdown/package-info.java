/**
 * Turns the Markdown of a page into HTML, with the words of the glossary explained, and into plain text. Start at
 * {@link org.laypartners.markdown.Markdown}.
 */
@NullMarked
package org.laypartners.markdown;

import org.jspecify.annotations.NullMarked;
