package org.laypartners.export;

/**
 * Where a mended row comes from.
 *
 * @param row its number in that file
 * @param file the first 16 digits of the file's SHA-256, in hexadecimal
 */
public record Origin(long row, String file) {}
