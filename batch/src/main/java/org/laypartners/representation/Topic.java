package org.laypartners.representation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked, in the order of the report. A topic without a name in the Census file is counted and held against nothing.
 */
enum Topic {
    ETHNIC_GROUP("Ethnic group", "eq_ethnic19", "ethnic_group_5"),
    ETHNIC_GROUP_IN_FULL("Ethnic group in full", "eq_ethnic19", "ethnic_group_19"),
    AGE("Age", "eq_age", "age_16plus"),
    SEX("Sex", "eq_sex", "sex"),
    DISABILITY("Disability", "eq_disability", "disability"),
    BOROUGH("Borough", "eq_borough", "borough"),
    CARER("Unpaid care", "eq_carer", ""),
    GENDER("Gender the same as sex registered at birth", "eq_gender", ""),
    ORIENTATION("Sexual orientation", "eq_orientation", ""),
    RELIGION("Religion", "eq_religion", "");

    private final String title;
    private final String question;
    private final String census;

    Topic(String title, String question, String census) {
        this.title = title;
        this.question = question;
        this.census = census;
    }

    static List<Topic> withReference() {
        return Arrays.stream(values()).filter(Topic::hasReference).toList();
    }

    String title() {
        return title;
    }

    /** The id of the question in the form definition. */
    String question() {
        return question;
    }

    /** Its name in the Census file; empty if it has none. */
    String census() {
        return census;
    }

    boolean hasReference() {
        return !census.isEmpty();
    }

    /** The topic of which this one is the finer count: each of its categories is part of one there. */
    Optional<Topic> coarser() {
        return this == ETHNIC_GROUP_IN_FULL ? Optional.of(ETHNIC_GROUP) : Optional.empty();
    }

    /** Between people and a category, in a sentence. */
    String verb() {
        return this == BOROUGH ? "live in" : "are";
    }

    /** The category in a sentence. */
    String inSentence(String category) {
        return switch (this) {
            case SEX, DISABILITY -> category.substring(0, 1).toLowerCase(Locale.UK) + category.substring(1);
            // Names of groups have commas, and would run into each other.
            case ETHNIC_GROUP, ETHNIC_GROUP_IN_FULL -> "\"" + category + "\"";
            default -> category;
        };
    }

    /** The category of the coarser topic that one of the finer topic is part of: "White" of "White: Irish". */
    static String group(String category) {
        int colon = category.indexOf(':');
        return colon < 0 ? category : category.substring(0, colon);
    }
}
