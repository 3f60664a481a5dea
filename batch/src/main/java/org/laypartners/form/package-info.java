/**
 * The form definitions (YAML), the match of headings to questions, and the way from a row to a response or to the
 * reasons why not. Start at {@link org.laypartners.form.Forms}.
 */
@NullMarked
package org.laypartners.form;

import org.jspecify.annotations.NullMarked;
