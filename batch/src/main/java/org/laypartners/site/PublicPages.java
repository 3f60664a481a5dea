package org.laypartners.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param shaped how lay partners shaped the projects, in the order to show it
 * @param statements what the feedback form asks people to rate, by question id
 * @param day on which the site is published: news and stories with a later date wait; empty where none do
 */
public record PublicPages(
        List<PublicTable> figures,
        DisclosureRule rule,
        Optional<WorkedExample> example,
        List<JoinQuestion> joinQuestions,
        List<FormNotice> notices,
        List<Said> partnersWords,
        List<YouSaid> youSaid,
        List<Shaped> shaped,
        Map<String, String> statements,
        Optional<LocalDate> day) {
    /** No figures and no questions: the pages as they are written. */
    public static final PublicPages NONE =
            new PublicPages(List.of(), DisclosureRule.LEAST, Optional.empty(), List.of(), List.of());

    public PublicPages {
        figures = List.copyOf(figures);
        joinQuestions = List.copyOf(joinQuestions);
        notices = List.copyOf(notices);
        partnersWords = List.copyOf(partnersWords);
        youSaid = List.copyOf(youSaid);
        shaped = List.copyOf(shaped);
        statements = Map.copyOf(statements);
    }

    /** Nobody's words. */
    public PublicPages(
            List<PublicTable> figures,
            DisclosureRule rule,
            Optional<WorkedExample> example,
            List<JoinQuestion> joinQuestions,
            List<FormNotice> notices) {
        this(
                figures,
                rule,
                example,
                joinQuestions,
                notices,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty());
    }

    /** The same with people's words. */
    public PublicPages with(List<Said> saidByPartners, List<YouSaid> saidAndDone, List<Shaped> howShaped) {
        return new PublicPages(
                figures,
                rule,
                example,
                joinQuestions,
                notices,
                saidByPartners,
                saidAndDone,
                howShaped,
                statements,
                day);
    }

    /** The same with what the feedback form asks people to rate. */
    public PublicPages rating(Map<String, String> asked) {
        return new PublicPages(
                figures, rule, example, joinQuestions, notices, partnersWords, youSaid, shaped, asked, day);
    }

    /** The same, published on a day. */
    public PublicPages on(LocalDate published) {
        return new PublicPages(
                figures,
                rule,
                example,
                joinQuestions,
                notices,
                partnersWords,
                youSaid,
                shaped,
                statements,
                Optional.of(published));
    }
}
