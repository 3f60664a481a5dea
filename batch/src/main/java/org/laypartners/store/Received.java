package org.laypartners.store;

import java.time.LocalDateTime;
import org.laypartners.response.Response;

/**
 * A response with where it came from.
 *
 * @param file the SHA-256 of the export, in hexadecimal
 * @param row the row's number in it
 * @param written when the export file was last written, as the clock on a wall in London showed it
 * @param mended whether it came back in a sheet of mended rows
 */
public record Received(Response response, String file, long row, LocalDateTime written, boolean mended) {
    /** The same row as another response. */
    Received of(Response other) {
        return new Received(other, file, row, written, mended);
    }
}
