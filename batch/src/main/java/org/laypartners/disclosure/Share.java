package org.laypartners.disclosure;

/** Shares of a whole, in percent or in words, from published values only. */
final class Share {
    private Share() {}

    /** The share of a shown count in a shown base; the rest of the base is large enough to be shown too. */
    static String of(int shown, int base, DisclosureRule rule) {
        return base >= rule.percentBase() ? "about " + percent(shown, base) + " percent" : words(shown, base);
    }

    /**
     * The share where all but a few are counted: the least that it may be. It says the same whether that few is somebody or
     * nobody, and comes from the shown count alone, so the base must not be shown beside it.
     */
    static String ofAllButAFew(int shown, DisclosureRule rule) {
        int base = rule.mostWithAFew(shown);
        return shown >= rule.percentBase() ? "about " + percent(shown, base) + " percent or more" : words(shown, base);
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
