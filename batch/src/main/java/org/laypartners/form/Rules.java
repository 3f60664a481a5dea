package org.laypartners.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a definition asks of an answer beyond its type.
 *
 * @param requiredIf when an answer is needed although the question is not always required
 * @param unless when a required question may be left blank
 * @param mustBe the only answer that can be taken in
 * @param from the least number
 * @param to the greatest number
 * @param fromDay the first day
 * @param toDay the last day
 * @param atMost holds a number against another question's
 * @param upperCase whether letter case is evened out before the pattern is asked
 * @param mayBeBlank whether a required question's cell may be blank: only its column must be there
 * @param leftOutWithout whether a row that leaves this blank says nothing, and is passed over
 * @param hint what to write, in a few words, for a person who fills in a table by hand
 * @param nearMisses mistakes that deserve their own advice
 * @param conflicts answers that cannot stand beside another question's answer
 */
record Rules(
        Optional<Condition> requiredIf,
        Optional<Condition> unless,
        Optional<String> mustBe,
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> toDay,
        Optional<AtMost> atMost,
        boolean upperCase,
        boolean mayBeBlank,
        boolean leftOutWithout,
        Optional<String> hint,
        List<NearMiss> nearMisses,
        List<Conflict> conflicts) {
    Rules {
        nearMisses = List.copyOf(nearMisses);
        conflicts = List.copyOf(conflicts);
    }

    record AtMost(String question, BigDecimal times) {}

    record NearMiss(Pattern pattern, String advice) {}

    record Conflict(List<String> answers, Condition with, String expected, String advice) {
        Conflict {
            answers = List.copyOf(answers);
        }
    }
}
