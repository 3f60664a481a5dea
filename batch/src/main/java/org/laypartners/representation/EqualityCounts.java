package org.laypartners.representation;

import java.util.Map;
import java.util.SortedMap;

/** True counts of the choices that people made in equality monitoring, over whatever time the report is about. */
@FunctionalInterface
public interface EqualityCounts {
    /**
     * Counts choices.
     *
     * @param question its id in the form definition
     * @param among counts only those who made all of these choices: by question id, the choice as the form spells it
     * @return people by choice, 1 or more; a choice that nobody made is not there, nor are blanks
     */
    SortedMap<String, Long> counts(String question, Map<String, String> among);
}
