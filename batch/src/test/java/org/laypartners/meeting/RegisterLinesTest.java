package org.laypartners.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.meeting.Lines.line;
import static org.laypartners.meeting.Lines.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Attendance;
import org.laypartners.response.RosterEntry;

class RegisterLinesTest {
    private static final List<RosterEntry> ROSTER = List.of(person("LP-09", "Amina Example", "", ""));

    @Test
    void onePersonWrittenInSeveralWaysHasOneSpelling() {
        assertThat(partners(
                        line("M1", "", "Jo D'Souza", "Present"),
                        line("M2", "", "Jo D’Souza", "Present"),
                        line("M3", "", "JO  D'SOUZA", "Present"),
                        line("M4", "", "Jo D’Souza", "Present"),
                        line("M5", "", "Jo D\u2010Souza", "Present")))
                .containsExactly("Jo D’Souza", "Jo D’Souza", "Jo D’Souza", "Jo D’Souza", "Jo D\u2010Souza");
        assertThat(partners(line("M1", "", "LP-07", "Present"), line("M2", "", "lp\u201107", "Absent")))
                .containsOnly("LP-07");
    }

    @Test
    void theRosterTellsWhoseNameAReferenceStandsFor() {
        assertThat(partners(
                        line("M1", "", "LP-09", "Present"),
                        line("M2", "", "Amina Example", "Present"),
                        line("M3", "", "amina example", "Present"),
                        line("M4", "", "Amina Example", "Present"),
                        line("M5", "", "Amina Sample", "Present")))
                .containsExactly("Amina Example", "Amina Example", "Amina Example", "Amina Example", "Amina Sample");
    }

    @Test
    void aMeetingThatOneLineCallsCancelledIsCancelledForAll() {
        List<Attendance> lines = evenOut(
                line("M1", "", "14:00", "LP-01", "", true),
                line("M1", "", "14:00", "LP-02", "Absent", false),
                line("M2", "", "14:00", "LP-01", "Absent", false));

        assertThat(lines).extracting(Attendance::cancelled).containsExactly(true, true, false);
    }

    @Test
    void aMeetingAtWhichSomebodyWasWasHeldWhateverAnotherLineSays() {
        List<Attendance> lines =
                evenOut(line("M1", "", "14:00", "LP-01", "", true), line("M1", "", "14:00", "LP-02", "Part", false));

        assertThat(lines).extracting(Attendance::cancelled).containsExactly(true, false);
    }

    private static List<String> partners(Attendance... lines) {
        return evenOut(lines).stream().map(Attendance::partner).toList();
    }

    private static List<Attendance> evenOut(Attendance... lines) {
        return new RegisterLines(ROSTER).evenOut(List.of(lines));
    }
}
