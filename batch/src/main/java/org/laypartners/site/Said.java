package org.laypartners.site;

import java.util.List;

/**
 * What lay partners said to one question, in their own words.
 *
 * @param question as the form asks it
 * @param words each somebody's; none says whose
 */
public record Said(String question, List<String> words) {
    public Said {
        words = List.copyOf(words);
    }
}
