/**
 * People's own words on their way to the public: with their consent, redacted, and approved by a person. Start at {@code
 * Quotations}.
 */
@NullMarked
package org.laypartners.quotation;

import org.jspecify.annotations.NullMarked;
