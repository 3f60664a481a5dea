package org.laypartners.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One answer to one question. None of them prints what was answered. */
public sealed interface Answer {
    /** The person's own words. */
    record Words(String text) implements Answer {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** One choice, as the form definition spells it. */
    record Choice(String option) implements Answer {
        @Override
        public String toString() {
            return "Choice";
        }
    }

    /** Any number of choices, as the form definition spells them, in the order given. */
    record Choices(List<String> options) implements Answer {
        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return "Choices";
        }
    }

    /** How far somebody agrees: 1 strongly disagree, 2 disagree, 3 neither, 4 agree, 5 strongly agree. */
    record Rating(int level) implements Answer {
        public Rating {
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException("a rating is from 1 to 5");
            }
        }

        @Override
        public String toString() {
            return "Rating";
        }
    }

    /** The question was answered with "not applicable", or "too early to say". It counts in no figure. */
    record NotApplicable() implements Answer {}

    record Amount(BigDecimal value) implements Answer {
        @Override
        public String toString() {
            return "Amount";
        }
    }

    record Day(LocalDate date) implements Answer {
        @Override
        public String toString() {
            return "Day";
        }
    }

    record YesNo(boolean yes) implements Answer {
        @Override
        public String toString() {
            return "YesNo";
        }
    }
}
