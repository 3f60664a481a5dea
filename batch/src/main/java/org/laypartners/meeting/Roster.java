package org.laypartners.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.laypartners.personal.Writings;
import org.laypartners.response.RosterEntry;

/**
 * Who goes by which name. People are found by address, then by the names that staff have listed, then by their own name
 * exactly; never by likeness, for the wrong person's attendance is worse than a name that staff must look at.
 */
final class Roster {
    private static final String NOBODY = "";

    private final Map<String, Set<String>> byEmail = new HashMap<>();
    private final Map<String, Set<String>> byOtherName = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    /** As the roster writes them, by what they are compared as. */
    private final Map<String, String> references = new HashMap<>();

    Roster(Collection<RosterEntry> entries) {
        for (RosterEntry entry : entries) {
            String reference = entry.isLayPartner() ? Writings.evened(entry.partner()) : NOBODY;
            if (entry.isLayPartner()) {
                references.putIfAbsent(reference, entry.partner().strip());
            }
            entry.email().ifPresent(email -> add(byEmail, Writings.evened(email), reference));
            entry.name().ifPresent(name -> add(byName, NameText.shown(name), reference));
            for (String other : entry.otherNames()) {
                boolean address = other.contains("@");
                add(
                        address ? byEmail : byOtherName,
                        address ? Writings.evened(other) : NameText.shown(other),
                        reference);
            }
        }
    }

    private static void add(Map<String, Set<String>> index, String key, String reference) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, unseen -> new HashSet<>()).add(reference);
        }
    }

    /** Finds somebody in a report. */
    Who find(String name, String email) {
        return findEvened(Writings.evened(name), Writings.evened(email));
    }

    private Who findEvened(String name, String email) {
        Set<String> fitting = byEmail.getOrDefault(email, Set.of());
        if (fitting.isEmpty()) {
            String shown = NameText.ofEvened(name);
            fitting = byOtherName.getOrDefault(shown, byName.getOrDefault(shown, Set.of()));
        }
        if (fitting.isEmpty()) {
            return new Who.Unknown("Nobody on the roster goes by this name or address.");
        }
        if (fitting.size() > 1) {
            return new Who.Unknown("More than one person on the roster goes by this name or address.");
        }
        String reference = fitting.iterator().next();
        return reference.equals(NOBODY) ? new Who.SomebodyElse() : new Who.Partner(reference);
    }

    /** The reference of whoever a register means; the text itself, folded, where the roster does not know it. */
    String meant(String partner) {
        String folded = Writings.evened(partner);
        if (references.containsKey(folded)) {
            return folded;
        }
        return findEvened(folded, folded) instanceof Who.Partner found ? found.reference() : folded;
    }

    /** Whether the roster has nobody at all under a reference: a register may be kept by name alone. */
    boolean knows(String reference) {
        return references.containsKey(reference);
    }

    /** A reference as the roster writes it. */
    String written(String reference) {
        return references.getOrDefault(reference, reference);
    }
}
