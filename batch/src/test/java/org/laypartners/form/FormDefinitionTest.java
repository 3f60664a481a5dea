package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDefinitionTest {
    private static final String SOUND = """
            id: tea
            kind: feedback
            title: Tea
            version: 1
            retention-months: 12
            why: To make the tea that people like.
            questions:
              - id: cup
                ask: Which cup?
                headings: [Cup]
                type: one
                choices: [Large, Small]
                required: true
                privacy: thing
              - id: milk
                ask: Milk?
                type: yes-no
                required-if: { cup: [Large] }
                privacy: aggregate
            """;

    @TempDir
    Path folder;

    @Test
    void definesTheFormsWithTheirRetention() {
        assertThat(Dropped.forms().definitions())
                .extracting(
                        FormDefinition::id,
                        FormDefinition::kind,
                        form -> form.retentionMonths().orElse(0))
                .containsExactly(
                        tuple("concerns", FormKind.PROGRESS, 36),
                        tuple("equality-monitoring", FormKind.EQUALITY_MONITORING, 36),
                        tuple("expression-of-interest", FormKind.EXPRESSION_OF_INTEREST, 12),
                        tuple("feedback", FormKind.FEEDBACK, 36),
                        tuple("meeting-register", FormKind.MEETING_REGISTER, 24),
                        tuple("meeting-report", FormKind.MEETING_REPORT, 24),
                        tuple("progress", FormKind.PROGRESS, 36),
                        tuple("project-lead-feedback", FormKind.LEAD_FEEDBACK, 36),
                        tuple("quote-decisions", FormKind.QUOTE_DECISION, 36),
                        tuple("roster", FormKind.ROSTER, 120));
    }

    @Test
    void saysOfEachFormWhatItsAnswersAreFor() {
        assertThat(Dropped.forms().definitions())
                .allSatisfy(form -> assertThat(form.why()).endsWith(".").doesNotContain("\n"));
    }

    @Test
    void tellsWhatPeopleFillInFromWhatStaffKeep() {
        assertThat(Dropped.forms().definitions())
                .filteredOn(FormDefinition::keptByStaff)
                .extracting(FormDefinition::id)
                .containsExactly(
                        "concerns", "meeting-register", "meeting-report", "progress", "quote-decisions", "roster");
    }

    @Test
    void offersTheTrustsProjectsAndAny() {
        Question project = question("expression-of-interest", "eoi_project");

        assertThat(project.options())
                .extracting(Option::text)
                .containsExactly("Outpatient letters", "Quieter nights", "Any");
        assertThat(project.required()).isTrue();
        assertThat(project.privacy()).isEqualTo(PrivacyClass.THING);
    }

    @Test
    void asksOnlyForTheProjectInFeedback() {
        assertThat(definition("feedback").questions().stream().filter(Question::required))
                .extracting(Question::id)
                .containsExactly("fb_project");
    }

    @Test
    void keepsEverythingThatNamesAPersonForStaff() {
        assertThat(definition("expression-of-interest").questions().stream()
                        .filter(question -> question.privacy() == PrivacyClass.PERSONAL))
                .extracting(Question::id)
                .contains("eoi_name", "eoi_email", "eoi_phone", "eoi_postcode_district", "eoi_access");
    }

    @Test
    void readsASoundDefinition() throws IOException {
        assertThat(load(SOUND).definitions().get(0).questions())
                .extracting(Question::id)
                .containsExactly("cup", "milk");
    }

    @Test
    void keepsNothingButChoicesApart() {
        String apart = SOUND.replace("kind: feedback", "kind: equality-monitoring")
                .replaceAll("privacy: \\w+", "privacy: special");

        assertThatThrownBy(() -> load(apart))
                .isInstanceOf(FormDefinitionException.class)
                .hasMessageContaining("tea.yml, milk, type: In this kind of form each question has the type one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: yes-no | type: maybe | tea.yml, milk, type: One of these is expected here: one, many",
                "privacy: thing | secrecy: thing | tea.yml, cup, privacy: This key is missing.",
                "required: true | needed: true | tea.yml, cup, needed: This key is not known.",
                "required: true | required: often | tea.yml, cup, required: Either true or false",
                "id: milk | id: cup | tea.yml, cup: Two questions have this id.",
                "id: milk | id: milk_typed | tea.yml, milk_typed, id: No id may end so: what people type in place of a",
                "choices: [Large, Small] | choices: [] | tea.yml, cup, choices: A question of this type needs choices.",
                "choices: [Large, Small] | choices: cups | tea.yml, cup, choices: There is no list \"cups\".",
                "choices: [Large, Small] | choices: [Large, large] | tea.yml, cup, choices: The choice \"large\" stands twice",
                "choices: [Large, Small] | pattern: '(' | tea.yml, cup, pattern: This is not a valid pattern.",
                "cup: [Large] | mug: [Large] | tea.yml, milk, required-if: There is no question mug.",
                "cup: [Large] | cup: [Huge] | tea.yml, milk, required-if: An answer named here is not a choice of cup.",
                "ask: Milk? | ask: cup | tea.yml, milk, headings: A heading of this question is also one of cup.",
                "title: Tea | title: [Tea | tea.yml, line",
                "why: To make the tea that people like. | why: '' | tea.yml, why: This key is missing. Say in a plain",
                "why: To make the tea that people like. | kept-by-staff: true | tea.yml, why: This key is missing.",
                "privacy: thing | privacy: special | tea.yml, cup, privacy: The class special is for the kind equality",
                "kind: feedback | kind: equality-monitoring | tea.yml, cup, privacy: The class special is for the kind",
                "version: 1 | version: one | tea.yml, version: A number is expected here."
            })
    void saysWhereADefinitionIsWrong(String sound, String faulty, String message) {
        assertThatThrownBy(() -> load(SOUND.replace(sound, faulty)))
                .isInstanceOf(FormDefinitionException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesTwoFilesWithOneId() throws IOException {
        Files.writeString(folder.resolve("other.yml"), SOUND);

        assertThatThrownBy(() -> load(SOUND)).hasMessage("tea.yml, id: Another file defines a form with this id.");
    }

    @Test
    void changesItsFingerprintWithADefinitionOrAList() throws IOException {
        String first = load(SOUND).fingerprint();

        assertThat(load(SOUND).fingerprint()).isEqualTo(first).hasSize(64);
        assertThat(load(SOUND.replace("Milk?", "Any milk?")).fingerprint()).isNotEqualTo(first);
        assertThat(Forms.load(folder, Map.of("projects", List.of(Option.of("New"))))
                        .fingerprint())
                .isNotEqualTo(first);
    }

    @Test
    void aProjectThatNobodyCanJoinChangesNothingInHowFormsAreRead() throws IOException {
        load(SOUND);
        Option open = new Option("Letters", List.of("letters-a"), true);
        Option finished = new Option("Letters", List.of("letters-a"), false);

        assertThat(Forms.load(folder, Map.of("projects", List.of(finished))).fingerprint())
                .isEqualTo(Forms.load(folder, Map.of("projects", List.of(open))).fingerprint());
    }

    @Test
    void concernsAreNeverForThePublic() {
        assertThat(definition("concerns").questions())
                .extracting(Question::privacy)
                .containsOnly(PrivacyClass.PERSONAL);
    }

    private Forms load(String yaml) throws IOException {
        Files.writeString(folder.resolve("tea.yml"), yaml);
        return Forms.load(folder, Map.of());
    }

    private static FormDefinition definition(String id) {
        return Dropped.forms().definitions().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Question question(String form, String id) {
        return definition(form).questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
