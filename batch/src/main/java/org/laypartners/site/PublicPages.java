package org.laypartners.site;

import java.util.List;
import org.laypartners.disclosure.PublicTable;

/**
 * What a bake adds to the pages that editors wrote.
 *
 * @param figures the tables the public may see, in the order to show them
 * @param period which dates they cover, for example {@code 1 October 2025 to 30 September 2026}; empty without figures
 * @param joinQuestions what the interest form asks
 */
public record PublicPages(List<PublicTable> figures, String period, List<JoinQuestion> joinQuestions) {
    /** No figures and no questions: the pages as they are written. */
    public static final PublicPages NONE = new PublicPages(List.of(), "", List.of());

    public PublicPages {
        figures = List.copyOf(figures);
        joinQuestions = List.copyOf(joinQuestions);
    }
}
