package org.laypartners.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How lay partners shaped one project, in the words of its lead that were approved.
 *
 * @param project its title
 * @param points what was said under each of the five points of the short form of GRIPP2 (Staniszewska and others 2017, table 2),
 *     in their order; a point without words is left out
 */
public record Shaped(String project, Map<String, String> points) {
    public Shaped {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }
}
