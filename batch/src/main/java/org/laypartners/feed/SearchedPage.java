package org.laypartners.feed;

/**
 * A page, or a part of one, that a search can find.
 *
 * @param address from the site's root, for example {@code glossary.html#coproduction}
 * @param about what it says, in a sentence
 * @param words all its words
 */
public record SearchedPage(String address, String title, String about, WordCount words) {}
