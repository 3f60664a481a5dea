package org.laypartners.site;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The body of a page, for a copy of it that stands in another folder. */
final class MovedBody {
    private static final List<String> POINT_AT_AN_ID =
            List.of("popovertarget", "aria-labelledby", "aria-describedby", "for");

    private MovedBody() {}

    /**
     * Its links lead where they did, and its places have names of their own, for a place has one address on the site.
     *
     * @param up the way from the copy's folder to that of the page, for example {@code ../}
     * @param prefix what the ids begin with in the copy
     */
    static String of(String body, String up, String prefix) {
        Document moved = Jsoup.parseBodyFragment(body);
        moved.outputSettings().prettyPrint(false);
        moved.select("[id]").forEach(element -> element.id(prefix + element.id()));
        for (String key : POINT_AT_AN_ID) {
            moved.select("[" + key + "]").forEach(element -> element.attr(key, prefix + element.attr(key)));
        }
        moved.select("[href]").forEach(link -> lead(link, "href", up, prefix));
        moved.select("[src]").forEach(link -> lead(link, "src", up, prefix));
        return moved.body().html();
    }

    private static void lead(Element link, String key, String up, String prefix) {
        String address = link.attr(key);
        if (address.startsWith("#")) {
            link.attr(key, "#" + prefix + address.substring(1));
        } else if (!address.matches("(?i)([a-z][a-z0-9+.-]*:|/).*")) {
            link.attr(key, up + address);
        }
    }
}
