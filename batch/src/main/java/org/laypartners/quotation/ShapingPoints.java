package org.laypartners.quotation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The five points of the short form of GRIPP2 (Staniszewska and others 2017, table 2), in plain words. */
public final class ShapingPoints {
    private static final Map<String, String> BY_QUESTION = byQuestion();

    private ShapingPoints() {}

    /** What each question of the project leads' form tells of, in the order of the short form. */
    public static Map<String, String> all() {
        return BY_QUESTION;
    }

    private static Map<String, String> byQuestion() {
        Map<String, String> points = new LinkedHashMap<>();
        points.put("pl_aim", "Aim");
        points.put("pl_methods", "How we worked");
        points.put("pl_results", "What came of it");
        points.put("pl_influence", "How far they shaped it");
        points.put("pl_reflections", "Looking back");
        return Collections.unmodifiableMap(points);
    }
}
