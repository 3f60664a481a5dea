package org.laypartners.staff;

import java.util.List;
import java.util.function.Supplier;
import org.laypartners.measure.Period;
import org.laypartners.response.Feedback;

/**
 * Days whose feedback a night does not read unless something about it changed.
 *
 * @param days a quarter; where too much was sent in it, a month, a week or a day
 * @param answers how many times somebody sent feedback then
 * @param madeFrom stands for this feedback and for all that shapes its page: the same text means the same page
 * @param feedback reads it
 */
public record EarlierPeriod(Period days, long answers, String madeFrom, Supplier<List<Feedback>> feedback) {}
