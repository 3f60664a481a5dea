package org.laypartners.opendata;

import org.laypartners.disclosure.Treatment;

/**
 * What was done to a number, for programs and for people. No threshold stands here: a figure may have been published under
 * another one, and its own note says which.
 *
 * @param code never changes
 * @param words in a few words
 * @param meaning in a sentence or two
 */
record TreatmentWords(String code, String words, String meaning) {
    static TreatmentWords of(Treatment treatment) {
        return switch (treatment) {
            case EXACT ->
                new TreatmentWords(
                        "exact",
                        "Exact",
                        "The true number. It counts things, such as meetings, or it says that there was nobody.");
            case ROUNDED ->
                new TreatmentWords(
                        "rounded",
                        "Rounded",
                        "A number of people or answers, rounded. The note on the figure says how.");
            case BELOW_THRESHOLD ->
                new TreatmentWords(
                        "below-threshold", "Too few to show", "There may be a few, but too few to give the number.");
            case NOT_SHOWN ->
                new TreatmentWords(
                        "not-shown",
                        "Not shown",
                        "Left out, because with this number someone could work out a small one. It can be any number.");
        };
    }
}
