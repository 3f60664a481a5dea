package org.laypartners.representation;

import java.util.ArrayList;
import java.util.List;
import org.laypartners.disclosure.DisclosureRule;

/**
 * The people of one cohort, protected: which of their tables may be shown together.
 *
 * <p>A table from which, with those before it, a hidden count could be worked out is withheld whole. To hide a second row in it
 * would not do. Of two rows both would be gone anyway. And whoever knows the rule would see from the second hidden row that the
 * first one followed from the base, and so that it is 6 or 7, or 1 or 2. A table that is gone may be gone for any reason.
 *
 * <p>The one exception is the table of 19 ethnic groups, which is withheld although the five are shown: to one who knows the
 * rule, that can hint that a group of the five is made of two with 6 or 7 people. To withhold the five as well would cost the
 * table that matters most, in about one report of twenty.
 */
final class Room {
    private final DisclosureRule rule;
    private final List<TopicShown> shown = new ArrayList<>();

    private Room(DisclosureRule rule) {
        this.rule = rule;
    }

    /** The tables that may be shown, in the order in which they are given. */
    static List<TopicShown> shown(List<TopicCounts> topics, DisclosureRule rule) {
        Room room = new Room(rule);
        topics.forEach(room::showIfSafe);
        return List.copyOf(room.shown);
    }

    private void showIfSafe(TopicCounts counts) {
        boolean coarserIsShown = counts.topic().coarser().stream().allMatch(this::isShown);
        if (!coarserIsShown || counts.mustBeWithheld(rule)) {
            return;
        }
        List<TopicShown> together = new ArrayList<>(shown);
        together.add(TopicShown.of(counts, rule));
        if (!Deduction.pinsDown(together)) {
            shown.add(TopicShown.of(counts, rule));
        }
    }

    private boolean isShown(Topic topic) {
        return shown.stream().anyMatch(table -> table.topic() == topic);
    }
}
