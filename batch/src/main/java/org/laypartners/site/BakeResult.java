package org.laypartners.site;

/** What came of a bake: how many pages it wrote. */
public record BakeResult(int pages) {}
