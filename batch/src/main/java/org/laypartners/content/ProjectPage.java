package org.laypartners.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.laypartners.feed.Hours;

/**
 * What a project's page says at its head.
 *
 * @param id the file's name without its ending, for example {@code outpatient-letters}
 * @param stage {@code open}, {@code running} or {@code finished}
 * @param sites the hospitals it runs in
 * @param interests from the site's list of interests
 * @param places how many lay partners it has room for
 * @param filled how many of the places are taken
 * @param closing the last day to ask to join; empty when none is set
 * @param meetings the days it meets, in order
 * @param when at which times of the week it meets, in the words of the form to join
 * @param how in which ways people can take part, in the words of the form to join
 * @param otherNames what else exports call it
 */
public record ProjectPage(
        String id,
        String title,
        String summary,
        String stage,
        List<String> sites,
        String team,
        List<String> interests,
        int places,
        int filled,
        Optional<LocalDate> closing,
        List<LocalDate> meetings,
        Optional<Hours> hours,
        List<String> when,
        List<String> how,
        List<String> otherNames) {

    public ProjectPage {
        sites = List.copyOf(sites);
        interests = List.copyOf(interests);
        meetings = meetings.stream().sorted().toList();
        when = List.copyOf(when);
        how = List.copyOf(how);
        otherNames = List.copyOf(otherNames);
    }

    /** How many of its places nobody has. The public sees this number alone: with another it would tell how many are there. */
    public int free() {
        return Math.max(0, places - filled);
    }

    /** Whether it looks for lay partners and has a place for one. */
    public boolean canBeJoined() {
        return stage.equals("open") && free() > 0;
    }

    /** False where the page does not say how its group meets. */
    public boolean meetsOnline() {
        return meets("online");
    }

    /** False where the page does not say how its group meets. */
    public boolean meetsInPerson() {
        return meets("in person");
    }

    private boolean meets(String way) {
        return how.stream().anyMatch(one -> one.toLowerCase(Locale.UK).startsWith(way));
    }
}
