package org.laypartners.representation;

import java.util.ArrayList;
import java.util.List;
import org.laypartners.disclosure.DisclosureRule;

/**
 * The people of one cohort, protected: which of their tables may be shown together.
 *
 * <p>A table from which, with those before it, a hidden count could be worked out is withheld whole. To hide a second row in it
 * would not do: with only two rows both would be gone anyway, and with more, whoever knows the rule would see from the second
 * hidden row that the first could be worked out, and so what it was. A table that is gone may be gone for any reason. It is
 * seldom needed: a hidden row follows from the base only where nearly all of the roundings go the same way.
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
