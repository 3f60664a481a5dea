package org.laypartners.store;

import org.laypartners.response.Response;

/**
 * A response with where it came from.
 *
 * @param file the SHA-256 of the export, in hexadecimal
 * @param row the row's number in it
 */
public record Received(Response response, String file, long row) {}
