package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.export.Export;
import org.laypartners.export.Row;
import org.laypartners.response.Presence;
import org.laypartners.response.RosterEntry;

class MeetingReportAndRosterTest {
    private static final String REJOINED = "teams/rejoined_and_dialled_in.csv";
    private static final LocalDate THIRD_OF_SEPTEMBER = LocalDate.of(2025, 9, 3);

    @TempDir
    Path folder;

    @Test
    void asksWhichNumberIsTheDayWhereNeitherReportNorRegisterTells() {
        assertThat(read(REJOINED, Set.of()))
                .allSatisfy(outcome -> assertThat(((Outcome.Refused) outcome).problems())
                        .extracting(Problem::code)
                        .containsExactly("DAY_OR_MONTH"));
    }

    @Test
    void letsTheRegistersMeetingDaysDecide() {
        assertThat(presences(read(REJOINED, Set.of(THIRD_OF_SEPTEMBER))))
                .hasSize(5)
                .extracting(Presence::started)
                .containsOnly(LocalDateTime.of(2025, 9, 3, 13, 58, 41));
        assertThat(presences(read(REJOINED, Set.of(LocalDate.of(2025, 3, 9)))))
                .extracting(presence -> presence.started().toLocalDate())
                .containsOnly(LocalDate.of(2025, 3, 9));
    }

    @Test
    void decidesNothingWhereBothDaysHadAMeeting() {
        Set<LocalDate> both = Set.of(THIRD_OF_SEPTEMBER, LocalDate.of(2025, 3, 9));

        assertThat(presences(read(REJOINED, both))).isEmpty();
    }

    @Test
    void keepsMinutesAndSpansAndNoUserPrincipalName() {
        Presence amina = presences(read(REJOINED, Set.of(THIRD_OF_SEPTEMBER))).stream()
                .filter(presence -> presence.name().startsWith("Amina"))
                .findFirst()
                .orElseThrow();

        assertThat(amina.minutes()).isEqualTo(new BigDecimal(52));
        assertThat(amina.spans()).hasValue("2-31 39-62");
        assertThat(amina.title()).isEqualTo("Outpatient letters project group");
        assertThat(amina.email()).isEmpty();
    }

    @Test
    void readsARosterAndPassesOverRowsThatNobodyHasFilledIn() throws IOException {
        Path roster = Files.writeString(folder.resolve("names.csv"), """
                Lay partner,Name,Email,Other names,Project,On the project from,On the project until,Seen in
                LP-01,Amina Example,amina@mail.example,"Amina E; Kitchen tablet",Outpatient letters,1 April 2025,,
                ,,,Somebody unknown,,,,"Project group, 3 September 2025"
                Not a lay partner,,,Robin Lead,,,,
                """);

        Dropped dropped = Dropped.read(roster);

        assertThat(dropped.reading().definition().kind()).isEqualTo(FormKind.ROSTER);
        assertThat(dropped.outcomes().get(1)).isInstanceOf(Outcome.Blank.class);
        RosterEntry amina = (RosterEntry) dropped.response(0);
        assertThat(amina.otherNames()).containsExactly("Amina E", "Kitchen tablet");
        assertThat(amina.project()).hasValue("Outpatient letters");
        assertThat(amina.isLayPartner()).isTrue();
        assertThat(((RosterEntry) dropped.response(2)).isLayPartner()).isFalse();
    }

    @Test
    void countsTimesInTheHourThatComesTwice() throws IOException {
        Path feedback = Files.writeString(folder.resolve("october.csv"), """
                Response ID,Date submitted,Project,I was treated as an equal partner
                1,2024-10-27 01:30,Outpatient letters,Agree
                2,2024-10-27T01:30:00Z,Outpatient letters,Agree
                3,2024-10-27 02:30,Outpatient letters,Agree
                """);

        assertThat(Dropped.read(feedback).reading().oddities())
                .containsExactly("1 time in the hour that comes twice in October, read as the first");
    }

    private static List<Outcome> read(String fixture, Set<LocalDate> meetings) {
        Export export = Dropped.open(Dropped.EXPORTS.resolve(fixture));
        FormReading reading =
                ((Recognition.Recognised) Dropped.forms().recognise(export, Dropped.FILE_TIME, meetings)).reading();
        try (Stream<Row> rows = export.rows()) {
            return rows.map(reading::read).toList();
        }
    }

    private static List<Presence> presences(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Accepted.class::isInstance)
                .map(outcome -> (Presence) ((Outcome.Accepted) outcome).response())
                .toList();
    }
}
