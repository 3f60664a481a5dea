package org.laypartners.report;

import java.util.List;
import java.util.OptionalInt;

/** A picture of the numbers in the table beside it. Its components stand in {@code templates/components}. */
public sealed interface Chart {
    /** What it shows, for people who do not see it. */
    String title();

    /** A bar for each row. */
    record Bars(String title, List<Bar> bars) implements Chart {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param shown the value in words
     * @param length from 0 to 100, as a share of the longest bar
     * @param hidden whether the value may not be told: then the bar is a hatched stub, unlike the bar of nobody
     */
    record Bar(String label, String shown, int length, boolean hidden) {
        public Bar(String label, String shown, int length) {
            this(label, shown, length, false);
        }
    }

    /**
     * Two bars for each row, to compare two sides.
     *
     * @param first the name of the upper bars
     * @param second the name of the lower bars
     */
    record Pairs(String title, String first, String second, List<Pair> pairs) implements Chart {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /** One row of two bars. */
    record Pair(String label, Bar first, Bar second) {}

    /**
     * A value over time.
     *
     * @param points what stands below, in order, such as quarters
     * @param values in whole percent, one for each point; empty where there is too little to say
     * @param target a value to hold them against, in percent
     */
    record Line(String title, List<String> points, List<OptionalInt> values, OptionalInt target) implements Chart {
        public Line {
            points = List.copyOf(points);
            values = List.copyOf(values);
        }
    }
}
