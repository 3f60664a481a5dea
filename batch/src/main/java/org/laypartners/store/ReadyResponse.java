package org.laypartners.store;

import java.util.Set;
import org.laypartners.response.ResponseId;

/**
 * A response that only waits to be stored: its text and its fingerprint are worked out, a third of the work of storing it.
 * That needs no store, so any thread may do it, while another stores those before.
 */
public final class ReadyResponse {
    private final ResponseRow row;
    private final Set<ResponseId> earlier;

    private ReadyResponse(ResponseRow row, Set<ResponseId> earlier) {
        this.row = row;
        this.earlier = earlier;
    }

    public static ReadyResponse of(Received received) {
        return of(received, Set.of());
    }

    /**
     * One that may be stored already under another id.
     *
     * @param earlier the ids under which earlier versions of the program may have stored the same response
     */
    public static ReadyResponse of(Received received, Set<ResponseId> earlier) {
        return new ReadyResponse(ResponseRow.of(received), Set.copyOf(earlier));
    }

    public Received received() {
        return row.received();
    }

    ResponseRow row() {
        return row;
    }

    Set<ResponseId> earlier() {
        return earlier;
    }
}
