/** Turns one page of HTML into an accessible PDF. Start at {@link org.laypartners.pdf.TaggedPdf}. */
@NullMarked
package org.laypartners.pdf;

import org.jspecify.annotations.NullMarked;
