package org.laypartners.disclosure;

import java.util.Optional;
import java.util.OptionalInt;

/** One row of a {@link PublicTable}. Made by the disclosure rules only. */
public final class PublicRow {
    private final String label;
    private final String shown;
    private final OptionalInt value;
    private final Treatment treatment;
    private final OptionalInt base;
    private final Optional<String> share;

    PublicRow(
            String label,
            String shown,
            OptionalInt value,
            Treatment treatment,
            OptionalInt base,
            Optional<String> share) {
        this.label = label;
        this.shown = shown;
        this.value = value;
        this.treatment = treatment;
        this.base = base;
        this.share = share;
    }

    static PublicRow exact(String label, int count) {
        return new PublicRow(
                label,
                Integer.toString(count),
                OptionalInt.of(count),
                Treatment.EXACT,
                OptionalInt.empty(),
                Optional.empty());
    }

    static PublicRow rounded(String label, int shown) {
        return new PublicRow(
                label,
                Integer.toString(shown),
                OptionalInt.of(shown),
                Treatment.ROUNDED,
                OptionalInt.empty(),
                Optional.empty());
    }

    /** With its share of a base. */
    static PublicRow shared(String label, int shown, int base, DisclosureRule rule) {
        return shared(label, shown, OptionalInt.of(base), Share.of(shown, base, rule));
    }

    /** With its share of those who answered; where all but a few of them are counted, without saying how many answered. */
    static PublicRow ofAnswers(String label, int shown, int answered, DisclosureRule rule) {
        return rule.leavesAFew(shown, answered)
                ? shared(label, shown, OptionalInt.empty(), Share.ofAllButAFew(shown, rule))
                : shared(label, shown, answered, rule);
    }

    private static PublicRow shared(String label, int shown, OptionalInt base, String share) {
        return new PublicRow(
                label, Integer.toString(shown), OptionalInt.of(shown), Treatment.ROUNDED, base, Optional.of(share));
    }

    static PublicRow belowThreshold(String label, DisclosureRule rule) {
        return hidden(label, "fewer than " + rule.threshold(), Treatment.BELOW_THRESHOLD);
    }

    PublicRow notShown() {
        return hidden(label, "not shown", Treatment.NOT_SHOWN);
    }

    private static PublicRow hidden(String label, String words, Treatment treatment) {
        return new PublicRow(label, words, OptionalInt.empty(), treatment, OptionalInt.empty(), Optional.empty());
    }

    /** What the row counts, for example {@code Ealing}. */
    public String label() {
        return label;
    }

    /** The count as the public reads it: {@code 0}, {@code fewer than 8}, {@code 15}. */
    public String shown() {
        return shown;
    }

    /** The count as published (rounded where it is of people); empty where it is hidden. */
    public OptionalInt value() {
        return value;
    }

    /** What was done to the count before it was shown. */
    public Treatment treatment() {
        return treatment;
    }

    /** Of how many people or answers the share is, as published; empty where that would tell whether all are counted. */
    public OptionalInt base() {
        return base;
    }

    /** The share of the whole as text, from published values only; empty where the count is hidden or has no whole. */
    public Optional<String> share() {
        return share;
    }
}
