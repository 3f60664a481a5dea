package org.laypartners.site;

import java.util.Map;

/**
 * What came of a page: enough to know later whether it would come out the same.
 *
 * @param bytes the fingerprint of the page as it was written
 * @param reads what its template read beside the page itself: each name with the fingerprint of what was there
 */
record RenderedPage(String bytes, Map<String, String> reads) {
    RenderedPage {
        reads = Map.copyOf(reads);
    }
}
