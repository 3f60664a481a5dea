package org.laypartners.staff;

import java.util.List;
import java.util.function.Supplier;
import org.laypartners.measure.Period;
import org.laypartners.response.Feedback;

/**
 * A quarter whose feedback a night does not read unless something about it changed.
 *
 * @param days from its first to its last
 * @param answers how many times somebody sent feedback in it
 * @param madeFrom stands for its feedback and for all that shapes its page: the same text means the same page
 * @param feedback reads it
 */
public record EarlierQuarter(Period days, long answers, String madeFrom, Supplier<List<Feedback>> feedback) {}
