/**
 * The import: takes one file in, from recognising it to filing it away. Start at {@code ImportJob}, which lists the steps, and
 * {@code FileIntake}, which does them. {@code ClusterImport} shares the rows out to workers on other machines
 * ({@code RemoteImportJob}, {@code RangeIntake}).
 */
@NullMarked
package org.laypartners.intake;

import org.jspecify.annotations.NullMarked;
