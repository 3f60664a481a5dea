package org.laypartners.journal;

/**
 * One thing that is wrong with a row. Holds nothing of what the row says.
 *
 * @param column the heading of the cell; empty when the whole row is meant
 * @param code a short fixed name for the reason
 */
public record Fault(String column, String code, String expected, String advice) {}
