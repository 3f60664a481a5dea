package org.laypartners.markdown;

import java.util.List;

/**
 * A word or phrase that the glossary explains.
 *
 * @param id its place on the glossary page, for example {@code co-production}
 * @param name as the glossary writes it
 * @param forms how pages write it: the name, or where the name has a part in brackets, each of the two parts
 * @param definition in plain text
 */
public record Term(String id, String name, List<String> forms, String definition) {
    public Term {
        forms = List.copyOf(forms);
    }
}
