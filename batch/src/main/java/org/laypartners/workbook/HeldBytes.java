package org.laypartners.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a part of which much stays in memory: they stop before they would fill it. */
final class HeldBytes extends FilterInputStream {
    private static final long MOST = 32L << 20;

    private long left = MOST;

    HeldBytes(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new OversizedWorkbookException();
        }
    }
}
