package org.laypartners.meeting;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.laypartners.personal.Writings;
import org.laypartners.response.Presence;

/** Names in reports that are nobody's, each once. */
final class UnmatchedPeople {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Map<String, List<Presence>> presences = new TreeMap<>();
    private final Map<String, String> reasons = new TreeMap<>();

    void add(Presence presence, String why) {
        String who = NameText.shown(presence.name()) + "\n"
                + Writings.evened(presence.email().orElse(""));
        presences.computeIfAbsent(who, unseen -> new ArrayList<>()).add(presence);
        reasons.put(who, why);
    }

    /** In the order of names. */
    List<Matched.UnmatchedPerson> inOrder() {
        return presences.entrySet().stream()
                .map(entry -> person(entry.getValue(), reasons.getOrDefault(entry.getKey(), "")))
                .toList();
    }

    private static Matched.UnmatchedPerson person(List<Presence> theirs, String why) {
        Presence first = theirs.get(0);
        List<String> meetings =
                theirs.stream().map(UnmatchedPeople::meeting).distinct().toList();
        long minutes = theirs.stream()
                .mapToLong(presence -> presence.minutes().longValue())
                .sum();
        return new Matched.UnmatchedPerson(first.name(), first.email(), meetings, minutes, why);
    }

    private static String meeting(Presence presence) {
        String title = presence.title().isBlank() ? "a meeting without a title" : presence.title();
        return title + ", " + presence.started().format(DAY);
    }
}
