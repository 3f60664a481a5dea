package org.laypartners.command;

/**
 * How much a night dealt with. Counts alone: they may be told where names may not.
 *
 * @param files in the inbox that were dealt with
 * @param left in the inbox
 * @param added rows that were new
 * @param replaced rows that replaced an earlier version
 * @param known rows that were known
 * @param refused rows that somebody must mend
 */
public record Counts(long files, long left, long added, long replaced, long known, long refused) {}
