package org.laypartners.store;

/**
 * What makes a file the same one: its content, read by the same form definitions. A file refused yesterday is read anew
 * when a definition has changed since.
 *
 * @param sha256 the content's SHA-256, in hexadecimal
 * @param definitions the fingerprint of the form definitions in force
 */
public record FileId(String sha256, String definitions) {}
