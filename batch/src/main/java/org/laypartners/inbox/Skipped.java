package org.laypartners.inbox;

/**
 * Something in the inbox that was left where it is.
 *
 * @param name made safe to show
 * @param reason why, as a plain sentence
 */
public record Skipped(String name, String reason) {}
