package org.laypartners.measure;

/**
 * How many agree with a statement.
 *
 * @param agree how many said "agree" or "strongly agree"
 * @param answered how many gave a rating; blank and "not applicable" are left out
 */
public record Agreement(String statement, int agree, int answered) {}
