package org.laypartners.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.laypartners.disclosure.DisclosureRule;

class RepresentationTest {
    private static final String BLACK = "Black, Black British, Black Welsh, Caribbean or African";

    private final ReferencePopulation population = ReferencePopulation.read(ReferencePopulationTest.REAL, Map.of());
    private final InventedPeople people = new InventedPeople();

    @Test
    void thereIsATableForEachCohortAndTopic() {
        assertThat(tables()).hasSize(20).allMatch(RoomTable::withheld);
        assertThat(tables()).extracting(RoomTable::cohort).containsOnly("Applying", "A lay partner now");
        assertThat(tables()).extracting(RoomTable::topic).contains("Age", "Borough", "Religion");
    }

    /** 24 and 16 of 40; of 40 the boroughs lead to expect 40 x 0.511434 = 20.5 women, the catchment 40 x 0.516 = 20.6. */
    @Test
    void peopleAreHeldAgainstBothPopulations() {
        people.partners(24, "eq_sex", "Female").partners(16, "eq_sex", "Male");

        RoomTable sex = table("Sex");
        assertThat(sex.base()).isEqualTo("40");
        assertThat(sex.rows())
                .extracting(RoomRow::category, RoomRow::people)
                .containsExactly(tuple("Female", "25"), tuple("Male", "15"));
        // Of 40 with a chance of 0.511434: 14 to 27.
        assertThat(sex.rows().get(0).boroughs())
                .contains(new Comparison(20.5, OptionalInt.of(14), OptionalInt.of(27), Verdict.TOO_FEW_TO_SAY));
        assertThat(sex.rows().get(0).catchment().orElseThrow().expected()).isEqualTo(20.6);
    }

    @Test
    void whoIsApplyingAndWhoTakesPartAreCountedApart() {
        people.partners(30, "eq_sex", "Female").partners(20, "eq_sex", "Male").applying(10, "eq_sex", "Female");

        assertThat(table("Sex").base()).isEqualTo("50");
        assertThat(tables().stream().filter(table -> table.cohort().equals("Applying")))
                .allMatch(RoomTable::withheld);
    }

    @Test
    void thoseWhoDidNotAnswerAreNotInTheBaseAndToldIfTheyAreEight() {
        people.partners(30, "eq_sex", "Female")
                .partners(20, "eq_sex", "Male")
                .partners(5, "eq_sex", "Prefer not to say")
                .partners(2);
        assertThat(table("Sex").base()).isEqualTo("50");
        assertThat(table("Sex").notAnswered()).isEmpty();

        people.partners(1);
        assertThat(table("Sex").base()).isEqualTo("50");
        assertThat(table("Sex").notAnswered()).contains("10");
    }

    @Test
    void sevenAreHiddenAndEightAreShown() {
        people.partners(30, "eq_sex", "Female").partners(7, "eq_sex", "Male");
        assertThat(shown("Sex")).containsExactly("30", "fewer than 8");

        people.partners(1, "eq_sex", "Male");
        assertThat(shown("Sex")).containsExactly("30", "10");
    }

    @Test
    void fewerThanEightAnswersAreNoTable() {
        people.partners(4, "eq_sex", "Female").partners(3, "eq_sex", "Male").partners(30);
        assertThat(table("Sex").withheld()).isTrue();

        people.partners(1, "eq_sex", "Male");
        assertThat(shown("Sex")).containsExactly("fewer than 8", "fewer than 8");
        assertThat(table("Sex").base()).isEqualTo("10");
    }

    @Test
    void nobodyLearnsThatEverybodyAnsweredTheSame() {
        people.partners(30, "eq_sex", "Female");

        assertThat(table("Sex").withheld()).isTrue();
    }

    /** "30" is 28 to 32 and "20" is 18 to 22: with 22 and 6 there are 28, and no other counts under 8 but 7 would do. */
    @Test
    void aTableIsWithheldWhereAHiddenCountFollowsFromTheBase() {
        people.partners(22, "eq_sex", "Female").partners(6, "eq_sex", "Male");
        assertThat(table("Sex"))
                .isEqualTo(new RoomTable(
                        "A lay partner now", "Sex", true, "", Optional.empty(), List.of(), Headline.WITHHELD));

        people.partners(1, "eq_sex", "Female");
        assertThat(shown("Sex")).containsExactly("25", "fewer than 8");
    }

    /** "15" people (13 to 17) in two groups of under 8 are 6 and 7, or 7 and 7. */
    @Test
    void theFullGroupsAreWithheldWhereAFewFollowFromTheFive() {
        people.partners(30, "eq_ethnic19", "White: Irish")
                .partners(9, "eq_ethnic19", "Other ethnic group: Arab")
                .partners(6, "eq_ethnic19", BLACK + ": African")
                .partners(6, "eq_ethnic19", BLACK + ": Caribbean");
        assertThat(row("Ethnic group", BLACK).people()).isEqualTo("10");
        assertThat(table("Ethnic group in full").withheld()).isFalse();

        people.partners(1, "eq_ethnic19", BLACK + ": Caribbean");
        assertThat(row("Ethnic group", BLACK).people()).isEqualTo("15");
        assertThat(table("Ethnic group in full").withheld()).isTrue();
    }

    @Test
    void theFullGroupsAreWithheldWhereTheFiveAre() {
        people.partners(20, "eq_ethnic19", "White: Irish").partners(20, "eq_ethnic19", "White: Other White");

        assertThat(table("Ethnic group").withheld()).isTrue();
        assertThat(table("Ethnic group in full").withheld()).isTrue();
    }

    @Test
    void ethnicGroupsAreCountedInFullAndInFive() {
        people.partners(9, "eq_ethnic19", "White: Irish")
                .partners(12, "eq_ethnic19", "White: Other White")
                .partners(20, "eq_ethnic19", BLACK + ": Caribbean")
                .partners(9, "eq_ethnic19", "Other ethnic group: Arab");

        assertThat(row("Ethnic group", "White").people()).isEqualTo("20");
        assertThat(row("Ethnic group", BLACK).people()).isEqualTo("20");
        assertThat(row("Ethnic group", "Other ethnic group").people()).isEqualTo("10");
        assertThat(row("Ethnic group in full", "White: Irish").people()).isEqualTo("10");
        assertThat(row("Ethnic group in full", "White: Roma").people()).isEqualTo("0");
        assertThat(table("Ethnic group in full").rows()).hasSize(19);
    }

    @Test
    void aCategoryThatTheCensusDoesNotKnowIsCountedApart() {
        people.partners(20, "eq_ethnic19", "White: Irish")
                .partners(20, "eq_ethnic19", BLACK + ": Caribbean")
                .partners(9, "eq_ethnic19", "White: Cornish");

        for (String topic : List.of("Ethnic group", "Ethnic group in full")) {
            assertThat(table(topic).base()).isEqualTo("40");
            assertThat(row(topic, "White: Cornish"))
                    .isEqualTo(new RoomRow("White: Cornish", "10", Optional.empty(), Optional.empty()));
        }
    }

    @Test
    void somewhereElseIsCountedApartFromTheBoroughs() {
        people.partners(10, "eq_borough", "Brent")
                .partners(20, "eq_borough", "Ealing")
                .partners(15, "eq_borough", "Somewhere else");

        assertThat(table("Borough").base()).isEqualTo("30");
        assertThat(row("Borough", "Somewhere else").people()).isEqualTo("15");
        assertThat(row("Borough", "Somewhere else").boroughs()).isEmpty();
        // 30 x 0.161292.
        assertThat(row("Borough", "Brent").boroughs().orElseThrow().expected()).isEqualTo(4.8);
    }

    @Test
    void disabledIsWhoSaysThatAConditionLimitsThem() {
        people.partners(5, "eq_disability", "Yes", "eq_limits", "Yes, a lot")
                .partners(5, "eq_disability", "Yes", "eq_limits", "Yes, a little")
                .partners(5, "eq_disability", "Yes", "eq_limits", "Not at all")
                .partners(20, "eq_disability", "No")
                .partners(5, "eq_disability", "No", "eq_limits", "Yes, a lot")
                .partners(4, "eq_disability", "Yes")
                .partners(3, "eq_disability", "Yes", "eq_limits", "Prefer not to say")
                .partners(2, "eq_disability", "Prefer not to say", "eq_limits", "Yes, a lot")
                .partners(4, "eq_limits", "Yes, a lot");

        assertThat(row("Disability", "Disabled under the Equality Act").people())
                .isEqualTo("10");
        assertThat(row("Disability", "Not disabled under the Equality Act").people())
                .isEqualTo("30");
        assertThat(table("Disability").base()).isEqualTo("40");
        assertThat(table("Disability").notAnswered()).contains("15");
    }

    @Test
    void aTopicWithoutAReferenceIsShownOnlyIfNobodyInItIsOneOfAFew() {
        people.partners(30, "eq_religion", "Christian").partners(8, "eq_religion", "No religion");
        assertThat(table("Religion").rows())
                .containsExactly(
                        new RoomRow("Christian", "30", Optional.empty(), Optional.empty()),
                        new RoomRow("No religion", "10", Optional.empty(), Optional.empty()));
        assertThat(table("Religion").headline())
                .isEqualTo("About 40 lay partners answered. There are no Census figures here to hold this against.");

        people.partners(7, "eq_religion", "Sikh");
        assertThat(table("Religion").withheld()).isTrue();
    }

    @Test
    void theHeadlineSaysWhoIsMissing() {
        people.partners(9, "eq_age", "25 to 34")
                .partners(9, "eq_age", "35 to 44")
                .partners(8, "eq_age", "45 to 54")
                .partners(8, "eq_age", "55 to 64")
                .partners(3, "eq_age", "65 to 74")
                .partners(3, "eq_age", "75 and over");

        assertThat(table("Age").headline()).isEqualTo("Of about 40 lay partners, fewer than expected are 16 to 24.");
    }

    @Test
    void theHeadlineNamesAllWhoAreFewerOrMore() {
        people.partners(60, "eq_age", "65 to 74").partners(40, "eq_age", "75 and over");
        people.applying(80, "eq_sex", "Female").applying(20, "eq_sex", "Male");

        assertThat(table("Age").headline())
                .isEqualTo(
                        "Of about 100 lay partners, fewer than expected are 16 to 24, 25 to 34, 35 to 44, 45 to 54 and"
                                + " 55 to 64; more than expected are 65 to 74 and 75 and over.");
        assertThat(tables())
                .extracting(RoomTable::headline)
                .contains("Of about 100 people who are applying, fewer than expected are male; more than expected are"
                        + " female.");
    }

    @Test
    void theHeadlineSaysWhereNobodyIsMissingAndWhereTooFewAnswered() {
        people.partners(20, "eq_sex", "Female").partners(20, "eq_sex", "Male");
        assertThat(table("Sex").headline())
                .isEqualTo("Of about 40 lay partners, no group is clearly fewer or more than expected.");

        people.partners(10, "eq_borough", "Brent").partners(9, "eq_borough", "Ealing");
        assertThat(table("Borough").headline())
                .isEqualTo("About 20 lay partners answered. That is too few to say how they compare.");
    }

    @Test
    void aStricterRuleIsKept() {
        people.partners(30, "eq_sex", "Female").partners(11, "eq_sex", "Male");

        List<RoomTable> stricter = Representation.of(people, population, new DisclosureRule(12, 10, 50));
        assertThat(stricter.stream()
                        .filter(table -> table.topic().equals("Sex"))
                        .skip(1))
                .singleElement()
                .satisfies(table ->
                        assertThat(table.rows()).extracting(RoomRow::people).containsExactly("30", "fewer than 12"));
    }

    private List<RoomTable> tables() {
        return Representation.of(people, population, DisclosureRule.LEAST);
    }

    private RoomTable table(String topic) {
        return tables().stream()
                .filter(table -> table.cohort().equals("A lay partner now"))
                .filter(table -> table.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shown(String topic) {
        return table(topic).rows().stream().map(RoomRow::people).toList();
    }

    private RoomRow row(String topic, String category) {
        return table(topic).rows().stream()
                .filter(row -> row.category().equals(category))
                .findFirst()
                .orElseThrow();
    }
}
