package org.laypartners.disclosure;

/**
 * How small numbers of people are protected. NHS England's method for hospital episode statistics: 1 to 7 are hidden, and
 * all else is rounded to the nearest 5. Settings may be stricter, never laxer.
 *
 * @param threshold the smallest count that is shown, at least 8
 * @param base what shown counts are rounded to, at least 5
 * @param percentBase the smallest rounded base for a percentage, at least 25
 */
public record DisclosureRule(int threshold, int base, int percentBase) {
    /** The least that is safe; see docs/disclosure-control.md. */
    public static final DisclosureRule LEAST = new DisclosureRule(8, 5, 25);

    public DisclosureRule {
        if (threshold < 8 || base < 5 || percentBase < 25) {
            throw new IllegalArgumentException(
                    "Counts of people under 8 must be hidden, the rest rounded to 5 or more, and percentages need a base"
                            + " of 25 or more. The settings ask for less.");
        }
        if (base >= threshold) {
            throw new IllegalArgumentException(
                    "The rounding base must be smaller than the threshold, or a shown count could be rounded to 0.");
        }
    }

    /** Whether a count of people may be shown, rounded. Nobody at all may be shown too. */
    boolean shows(int people) {
        return people == 0 || people >= threshold;
    }

    /** To the nearest base; a half goes up. */
    public int rounded(int people) {
        return Math.floorDiv(people * 2 + base, base * 2) * base;
    }

    /** The counts that are shown as this rounded one. */
    Range behind(int shown) {
        int least = shown - base / 2;
        return new Range(Math.max(threshold, least), least + base - 1);
    }

    /** Whether those in a shown base who are not in a shown count are so few that a count of them would be hidden. */
    boolean leavesAFew(int shown, int base) {
        return base - shown < threshold;
    }

    /** The largest shown base that leaves a few beside a shown count. There is always one that is larger than the count. */
    int mostWithAFew(int shown) {
        return shown + (threshold - 1) / base * base;
    }

    /** Whether the other rule hides or rounds more than this one does. */
    boolean isLaxerThan(DisclosureRule other) {
        return threshold < other.threshold || base < other.base || percentBase < other.percentBase;
    }
}
