package org.laypartners.store;

import java.time.LocalDate;

/**
 * A refused row that came back mended.
 *
 * @param row its number in the file that it was refused in
 * @param by the name of the file that it came back in
 */
public record MendedRow(long row, String by, LocalDate on) {}
