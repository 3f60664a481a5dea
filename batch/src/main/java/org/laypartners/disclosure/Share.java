package org.laypartners.disclosure;

import java.util.Optional;

/** Shares of a whole, in percent or in words, from published values only. */
final class Share {
    private Share() {}

    /**
     * The share of a shown count in a shown base.
     *
     * @return empty where the base is too small to speak of, or where all or none would be said of everyone in it
     */
    static Optional<String> of(int shown, int base, DisclosureRule rule) {
        if (base < rule.threshold() || shown <= 0 || shown >= base) {
            return Optional.empty();
        }
        return Optional.of(
                base >= rule.percentBase() ? "about " + percent(shown, base) + " percent" : words(shown, base));
    }

    /** "most" from 75 percent, "more than half" above 55, "about half" from 45, else "less than half". */
    static String words(int shown, int base) {
        int percent = percent(shown, base);
        if (percent >= 75) {
            return "most";
        }
        if (percent > 55) {
            return "more than half";
        }
        return percent >= 45 ? "about half" : "less than half";
    }

    private static int percent(int shown, int base) {
        return Math.round(shown * 100f / base);
    }
}
