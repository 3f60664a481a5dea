package org.laypartners.content;

import java.net.URI;
import java.net.URISyntaxException;

/** The site's own address, which stands before a slash and a page in feeds, calendars and previews of links. */
final class SiteAddress {
    private SiteAddress() {}

    /**
     * Looks at the setting {@code site.host}; it may be empty.
     *
     * @throws SiteException where it is no web address, or ends in a slash, which would double the one that follows
     */
    static void check(String host) {
        if (!host.isEmpty() && (host.endsWith("/") || !isWebAddress(host))) {
            throw new SiteException(
                    "jbake.properties, \"site.host\": a web address such as https://lay-partners.example was"
                            + " expected, with no slash at its end.");
        }
    }

    private static boolean isWebAddress(String host) {
        try {
            URI address = new URI(host);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && address.getQuery() == null && address.getFragment() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
