package org.laypartners.report;

/**
 * A bar from those who agree to those who disagree; what is left between them is neither.
 *
 * @param agree in whole percent of those who answered
 * @param disagree in whole percent; with {@code agree} at most 100
 */
public record Spread(int agree, int disagree) {}
