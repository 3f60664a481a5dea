package org.laypartners.store;

/**
 * One file dropped in the inbox, on one night.
 *
 * @param name the name it was dropped under
 * @param file what became of its content
 * @param known whether the same content had been dealt with before
 */
public record Drop(String name, FileRecord file, boolean known) {}
