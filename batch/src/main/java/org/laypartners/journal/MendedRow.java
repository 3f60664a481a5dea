package org.laypartners.journal;

import java.time.LocalDate;

/**
 * A refused row that came back mended.
 *
 * @param row its number in the file that it was refused in
 * @param other the name of the other file: the one that it came back in, or the one that it was refused in
 */
public record MendedRow(long row, String other, LocalDate on) {}
