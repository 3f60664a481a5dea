package org.laypartners.attacker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A small programme over seven quarters, made from a seed: people who ask to join, and answers to a feedback form. Some
 * answers arrive late, some are corrected, some people are erased.
 */
public final class RandomProgramme {
    /** The first of the seven quarters. */
    public static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);

    private static final int QUARTERS = 7;

    private final Random random;
    private final List<Entry> asked = new ArrayList<>();
    private final List<Entry> feedback = new ArrayList<>();
    private final int boroughs;
    private final int interests;
    private final int statements;

    public RandomProgramme(long seed) {
        random = new Random(seed);
        boroughs = 2 + random.nextInt(4);
        interests = 2 + random.nextInt(3);
        statements = 1 + random.nextInt(3);
        int people = 2 + random.nextInt(random.nextBoolean() ? 20 : 60);
        for (int person = 0; person < people; person++) {
            asked.add(entry("person " + person, boroughs, interests));
        }
        int answers = 2 + random.nextInt(random.nextBoolean() ? 20 : 60);
        for (int answer = 0; answer < answers; answer++) {
            feedback.add(entry("answer " + answer, 3, statements));
        }
    }

    public int boroughs() {
        return boroughs;
    }

    public int interests() {
        return interests;
    }

    public int statements() {
        return statements;
    }

    /** Who had asked by that night, as it was known then. */
    public List<Known> asked(LocalDate night) {
        return known(asked, night);
    }

    /** The feedback that was there that night. The choice of an answer is 0 for no answer, 1 agrees, 2 does not. */
    public List<Known> feedback(LocalDate night) {
        return known(feedback, night);
    }

    private static List<Known> known(List<Entry> entries, LocalDate night) {
        return entries.stream()
                .filter(entry -> !entry.arrived().isAfter(night))
                .filter(entry ->
                        entry.erased().filter(day -> !day.isAfter(night)).isEmpty())
                .map(entry ->
                        entry.corrected().filter(day -> !day.isAfter(night)).isPresent()
                                ? entry.later()
                                : entry.first())
                .toList();
    }

    private Entry entry(String id, int choices, int ticks) {
        LocalDate sent = BEGIN.plusMonths(3L * random.nextInt(QUARTERS)).plusDays(random.nextInt(90));
        boolean late = random.nextInt(12) == 0;
        LocalDate arrived = late ? sent.plusDays(random.nextInt(150)) : sent;
        Known first = answers(id, sent, choices, ticks);
        return new Entry(
                arrived, first, answers(id, sent, choices, ticks), sometimes(12, arrived), sometimes(20, arrived));
    }

    private Optional<LocalDate> sometimes(int oneIn, LocalDate after) {
        return random.nextInt(oneIn) == 0 ? Optional.of(after.plusDays(random.nextInt(300))) : Optional.empty();
    }

    private Known answers(String id, LocalDate sent, int choices, int ticks) {
        // The lower choice of two, so that the first ones are full and the last ones all but empty.
        int choice = Math.min(random.nextInt(choices), random.nextInt(choices));
        Set<Integer> ticked = new HashSet<>();
        ticked.add(random.nextInt(ticks));
        for (int tick = 0; tick < ticks; tick++) {
            if (random.nextBoolean()) {
                ticked.add(tick);
            }
        }
        List<Integer> levels = new ArrayList<>();
        for (int statement = 0; statement < ticks; statement++) {
            // All but a few agree with the first.
            levels.add(random.nextInt(8) == 0 ? 0 : random.nextInt(statement == 0 ? 12 : 3) == 0 ? 2 : 1);
        }
        return new Known(id, sent, choice, ticked, levels);
    }

    /**
     * What is known of a person, or of an answer.
     *
     * @param choice the one choice made
     * @param ticked the choices ticked, one or more
     * @param levels by statement: 0 no answer, 1 agrees, 2 does not
     */
    public record Known(String id, LocalDate sent, int choice, Set<Integer> ticked, List<Integer> levels) {
        public Known {
            ticked = Set.copyOf(ticked);
            levels = List.copyOf(levels);
        }
    }

    private record Entry(
            LocalDate arrived, Known first, Known later, Optional<LocalDate> corrected, Optional<LocalDate> erased) {}
}
