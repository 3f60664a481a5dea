package org.laypartners.store;

/**
 * One problem of one row that was not taken in. Holds nothing of what the row says.
 *
 * @param row the row's number as a spreadsheet shows it
 * @param line the line of the file, as an editor shows it
 * @param column the heading of the cell; empty when the whole row is meant
 * @param code a short fixed name for the reason
 */
public record RefusedRow(long row, long line, String column, String code, String expected, String advice) {}
