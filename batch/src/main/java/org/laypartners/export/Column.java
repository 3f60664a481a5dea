package org.laypartners.export;

/**
 * A column of an export.
 *
 * @param index its place in a {@link Row}'s cells, from 0
 * @param heading its heading as the file has it
 */
public record Column(int index, String heading, Role role) {}
