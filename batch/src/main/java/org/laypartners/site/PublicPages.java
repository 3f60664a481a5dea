package org.laypartners.site;

import java.util.List;
import java.util.Optional;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicTable;

/**
 * What a bake adds to the pages that editors wrote.
 *
 * @param figures the tables the public may see, in the order to show them
 * @param rule how small numbers of people are protected
 * @param example what the rule does to invented numbers
 * @param joinQuestions what the interest form asks
 * @param notices what each form asks and why, in the order to show it
 * @param partnersWords what lay partners said, by question, in the order to show it
 * @param youSaid what lay partners said of projects and what was done about it, in the order to show it
 */
public record PublicPages(
        List<PublicTable> figures,
        DisclosureRule rule,
        Optional<WorkedExample> example,
        List<JoinQuestion> joinQuestions,
        List<FormNotice> notices,
        List<Said> partnersWords,
        List<YouSaid> youSaid) {
    /** No figures and no questions: the pages as they are written. */
    public static final PublicPages NONE =
            new PublicPages(List.of(), DisclosureRule.LEAST, Optional.empty(), List.of(), List.of());

    public PublicPages {
        figures = List.copyOf(figures);
        joinQuestions = List.copyOf(joinQuestions);
        notices = List.copyOf(notices);
        partnersWords = List.copyOf(partnersWords);
        youSaid = List.copyOf(youSaid);
    }

    /** Nobody's words. */
    public PublicPages(
            List<PublicTable> figures,
            DisclosureRule rule,
            Optional<WorkedExample> example,
            List<JoinQuestion> joinQuestions,
            List<FormNotice> notices) {
        this(figures, rule, example, joinQuestions, notices, List.of(), List.of());
    }

    /** The same with people's words. */
    public PublicPages with(List<Said> saidByPartners, List<YouSaid> saidAndDone) {
        return new PublicPages(figures, rule, example, joinQuestions, notices, saidByPartners, saidAndDone);
    }
}
