package org.laypartners.site;

/**
 * What came of a bake.
 *
 * @param pages how many pages it wrote
 * @param rendered how many of them were not taken over from an earlier bake
 * @param memory what the next bake can know of this one
 */
public record BakeResult(int pages, int rendered, BakeMemory memory) {}
