package org.laypartners.measure;

/** A true count. */
public record Count(String label, int count) {}
