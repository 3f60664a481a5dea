package org.laypartners.store;

/**
 * A response that only waits to be stored: its text and its fingerprint are worked out, a third of the work of storing it.
 * That needs no store, so any thread may do it, while another stores those before.
 */
public final class ReadyResponse {
    private final ResponseRow row;

    private ReadyResponse(ResponseRow row) {
        this.row = row;
    }

    public static ReadyResponse of(Received received) {
        return new ReadyResponse(ResponseRow.of(received));
    }

    public Received received() {
        return row.received();
    }

    ResponseRow row() {
        return row;
    }
}
