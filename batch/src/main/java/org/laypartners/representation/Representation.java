package org.laypartners.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.disclosure.DisclosureRule;

/**
 * Holds the answers to equality monitoring against Census 2021. Only staff read it, and still it is protected: a report lies
 * about, and the people in it are few.
 *
 * <p>Of 19 groups, about one would be called fewer or more than expected by chance alone. The verdicts point to where to look.
 */
public final class Representation {
    private final Cohort cohort;
    private final ReferencePopulation reference;

    private Representation(Cohort cohort, ReferencePopulation reference) {
        this.cohort = cohort;
        this.reference = reference;
    }

    /**
     * Makes one table for each cohort and topic, also where it must be withheld.
     *
     * @param counts over one time for all questions
     * @param rule which counts are hidden, and how the others are rounded
     */
    public static List<RoomTable> of(EqualityCounts counts, ReferencePopulation reference, DisclosureRule rule) {
        return Stream.of(Cohort.values())
                .flatMap(cohort -> new Representation(cohort, reference).tables(counts, rule).stream())
                .toList();
    }

    private List<RoomTable> tables(EqualityCounts counts, DisclosureRule rule) {
        Answered answered = new Answered(counts, cohort);
        int everybody = answered.everybody();
        List<TopicCounts> all = Stream.of(Topic.values())
                .map(topic -> TopicCounts.of(topic, everybody, answered.to(topic), reference))
                .toList();
        List<TopicShown> shown = Room.shown(all, rule);
        return Stream.of(Topic.values())
                .map(topic -> shown.stream()
                        .filter(table -> table.topic() == topic)
                        .findFirst()
                        .map(this::table)
                        .orElseGet(() -> withheld(topic)))
                .toList();
    }

    private RoomTable table(TopicShown table) {
        List<RoomRow> rows = new ArrayList<>();
        table.compared().forEach((category, people) -> rows.add(row(table, category, people)));
        table.apart()
                .forEach((category, people) ->
                        rows.add(new RoomRow(category, people.text(), Optional.empty(), Optional.empty())));
        return new RoomTable(
                cohort.choice(),
                table.topic().title(),
                false,
                table.base().text(),
                Optional.of(table.notAnswered().text()).filter(text -> !text.isEmpty()),
                rows,
                new Headline(cohort, table, rows).sentence());
    }

    private RoomRow row(TopicShown table, String category, Shown people) {
        return new RoomRow(
                category,
                people.text(),
                compared(Area.BOROUGHS, table, category, people),
                compared(Area.CATCHMENT, table, category, people));
    }

    private Optional<Comparison> compared(Area area, TopicShown table, String category, Shown people) {
        return table.topic().hasReference()
                ? Optional.of(Comparison.of(people, table.base(), reference.share(area, table.topic(), category)))
                : Optional.empty();
    }

    private RoomTable withheld(Topic topic) {
        return new RoomTable(cohort.choice(), topic.title(), true, "", Optional.empty(), List.of(), Headline.WITHHELD);
    }
}
