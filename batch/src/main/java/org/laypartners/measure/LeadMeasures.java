package org.laypartners.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.form.Countable;
import org.laypartners.response.LeadFeedback;

/** Figures about what changed because of lay partners, as project leads report it. They count things, never people. */
final class LeadMeasures {
    private static final String NOTHING_YET = "Nothing yet";

    private final Coverage covered;
    private final Map<String, List<String>> choices;

    LeadMeasures(Coverage covered, Map<String, List<String>> choices) {
        this.covered = covered;
        this.choices = choices;
    }

    Stream<Measure> of(Collection<Countable<LeadFeedback>> all) {
        List<LeadFeedback> leads = all.stream()
                .map(Countable::response)
                .filter(lead -> covered.period().holds(lead.submitted().toLocalDate()))
                .toList();
        if (leads.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                things(
                        new Heading(
                                "changes",
                                "What changed because of lay partners",
                                "changes were reported, counting each kind of change once for each project",
                                "Change",
                                "Projects",
                                covered,
                                "A project counts once for each kind of change that its lead reported, so the"
                                        + " rows do not add up to a number of projects."),
                        "pl_change_type",
                        leads),
                things(
                        new Heading(
                                "say",
                                "Where lay partners had a say",
                                "stages were shaped with lay partners, counting each stage once for each project",
                                "Stage",
                                "Projects",
                                covered,
                                "A project counts once for each stage that its lead named, so the rows do not"
                                        + " add up to a number of projects."),
                        "pl_impact_stage",
                        leads));
    }

    private Measure things(Heading heading, String question, List<LeadFeedback> leads) {
        return new Measure.Things(
                heading,
                false,
                choices.getOrDefault(question, List.of()).stream()
                        .filter(choice -> !choice.equals(NOTHING_YET))
                        .map(choice -> new Count(choice, (int) leads.stream()
                                .filter(lead -> lead.answers().choices(question).contains(choice))
                                .map(LeadFeedback::project)
                                .distinct()
                                .count()))
                        .toList());
    }
}
