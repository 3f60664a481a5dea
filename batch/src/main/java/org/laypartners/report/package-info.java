/**
 * What reports are made of, and how they are written: as pages, as workbooks and CSV beside them, and on paper. It knows
 * nothing of lay partners. Start at {@link org.laypartners.report.Report} and {@link org.laypartners.report.ReportWriter}.
 */
@NullMarked
package org.laypartners.report;

import org.jspecify.annotations.NullMarked;
