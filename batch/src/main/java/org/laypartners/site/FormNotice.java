package org.laypartners.site;

import java.util.List;
import java.util.Optional;

/**
 * What the privacy notice says about one form.
 *
 * @param id for an anchor, in lower case with hyphens
 * @param why what its answers are for, in a plain sentence or two
 * @param keptByStaff whether staff or a tool fill it in about people, and not people about themselves
 * @param monthsKept how long its answers are kept, in whole months; empty while that is not decided
 */
public record FormNotice(
        String id, String title, String why, boolean keptByStaff, Optional<Integer> monthsKept, List<Asked> asked) {
    public FormNotice {
        asked = List.copyOf(asked);
    }

    /**
     * Questions whose answers the same people may see.
     *
     * @param seenBy who, as a plain sentence
     * @param questions in the words and the order of the form
     */
    public record Asked(String seenBy, List<String> questions) {
        public Asked {
            questions = List.copyOf(questions);
        }
    }

    /** For example {@code 18 months}, {@code 1 year}; empty while that is not decided. */
    String kept() {
        return monthsKept
                .map(months -> months % 12 == 0 ? counted(months / 12, "year") : counted(months, "month"))
                .orElse("");
    }

    private static String counted(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
