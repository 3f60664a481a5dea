package org.laypartners.representation;

import java.util.Map;

/** Who is counted. Those who did not say which they are stand in neither. */
enum Cohort {
    APPLYING("Applying", "people who are applying"),
    PARTNERS("A lay partner now", "lay partners");

    static final String QUESTION = "eq_cohort";

    private final String choice;
    private final String people;

    Cohort(String choice, String people) {
        this.choice = choice;
        this.people = people;
    }

    /** The choice as the form spells it. */
    String choice() {
        return choice;
    }

    /** In a sentence after a number. */
    String people() {
        return people;
    }

    Map<String, String> among() {
        return Map.of(QUESTION, choice);
    }
}
