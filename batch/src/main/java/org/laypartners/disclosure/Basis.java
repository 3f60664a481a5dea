package org.laypartners.disclosure;

/**
 * What a table of figures was made from, as far as the public can know: what an audit needs later.
 *
 * @param population whom it is about; empty for things
 * @param additive whether a count over a year is the sum of the counts over its quarters
 * @param rule what protected it
 */
record Basis(String population, boolean additive, Shape shape, DisclosureRule rule) {}
