package org.laypartners.representation;

import java.util.OptionalInt;
import org.laypartners.disclosure.DisclosureRule;

/**
 * A count of people as it is shown, and what that lets a reader know of it. Whatever else is shown of the people is worked
 * out from this and never from the true count, so that it can tell no more.
 *
 * @param text what is shown; empty where nothing is
 * @param value the number that is shown, if it is one
 * @param least the smallest true count that is shown so
 * @param most the largest one
 */
record Shown(String text, OptionalInt value, int least, int most) {
    /** As the disclosure rule has it: nobody is 0, a few are "fewer than 8", the rest is rounded. */
    static Shown of(int people, DisclosureRule rule) {
        if (people == 0) {
            return new Shown("0", OptionalInt.of(0), 0, 0);
        }
        if (people < rule.threshold()) {
            return new Shown("fewer than " + rule.threshold(), OptionalInt.empty(), 1, rule.threshold() - 1);
        }
        int rounded = rule.rounded(people);
        int least = rounded - rule.base() / 2;
        return new Shown(
                Integer.toString(rounded),
                OptionalInt.of(rounded),
                Math.max(rule.threshold(), least),
                least + rule.base() - 1);
    }

    /** The same, but nothing at all where it is below the threshold, be it nobody. */
    static Shown orNothing(int people, DisclosureRule rule) {
        return people < rule.threshold()
                ? new Shown("", OptionalInt.empty(), 0, rule.threshold() - 1)
                : of(people, rule);
    }

    /** Whether it may be a few people, whose number nobody must work out. */
    boolean isHidden() {
        return value.isEmpty();
    }
}
