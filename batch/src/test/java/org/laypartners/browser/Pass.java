package org.laypartners.browser;

/**
 * One way to look at a page: the colours that the reader's device prefers, and the width of the window in CSS pixels. 320 is a
 * phone, or a window of 1280 enlarged to 400% (WCAG 2.2, 1.4.10). Wide comes first: there, less text is out of sight in a box
 * that scrolls, and axe cannot judge what is out of sight.
 */
enum Pass {
    LIGHT_AND_WIDE("light", 1280),
    LIGHT_AND_NARROW("light", 320),
    DARK_AND_WIDE("dark", 1280),
    DARK_AND_NARROW("dark", 320);

    private final String scheme;
    private final int width;

    Pass(String scheme, int width) {
        this.scheme = scheme;
        this.width = width;
    }

    String scheme() {
        return scheme;
    }

    int width() {
        return width;
    }

    @Override
    public String toString() {
        return scheme + " at " + width + " pixels";
    }
}
