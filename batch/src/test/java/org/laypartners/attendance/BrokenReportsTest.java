package org.laypartners.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.UnreadableFile;

/** Reports with cells lost, moved, doubled and spoilt: read or refused in words, never with a broken program. */
class BrokenReportsTest {
    private static final int VARIANTS = 50;
    private static final List<String> ODD = List.of(
            "",
            "--",
            "99:99",
            "-1",
            "9/9/99 9:99 PM",
            "99/99/9999, 11:00:00 PM",
            "0000-00-00 00:00",
            "Total",
            "1. Summary",
            "2. Participants",
            "Name",
            "Left",
            "999999",
            "9999h 999999m 9999999s",
            "=1+1",
            "\u202E\u0000()",
            "(",
            ")");

    @ParameterizedTest
    @MethodSource("org.laypartners.attendance.MeetingReportsTest#reports")
    void neverBreaksTheProgram(String path) {
        Random random = new Random(path.hashCode());
        int told = 0;
        for (int variant = 0; variant < VARIANTS; variant++) {
            told += isTold(spoilt(ReportFixture.records(path), random)) ? 1 : 0;
        }
        assertThat(told).isEqualTo(VARIANTS);
    }

    /** Whether the report was read, or refused with a reason. */
    private static boolean isTold(List<RawRecord> rows) {
        MeetingReports.isReport(rows.stream().map(RawRecord::cells).toList());
        try {
            MeetingReport report = MeetingReports.read(rows.iterator());
            return report.attendees().stream()
                            .allMatch(attendee -> attendee.spans().matches("(\\d+-\\d+ ?)*"))
                    && !report.start().isEmpty();
        } catch (UnreadableFile refusal) {
            return !refusal.reason().isEmpty();
        }
    }

    private static List<RawRecord> spoilt(List<RawRecord> rows, Random random) {
        List<RawRecord> spoilt = new ArrayList<>();
        for (RawRecord row : rows) {
            List<String> cells = new ArrayList<>(row.cells());
            if (random.nextInt(4) == 0) {
                spoil(cells, random);
            }
            if (random.nextInt(12) > 0) {
                spoilt.add(new RawRecord(row.number(), row.line(), cells));
            }
        }
        return spoilt;
    }

    private static void spoil(List<String> cells, Random random) {
        int place = random.nextInt(cells.size());
        switch (random.nextInt(4)) {
            case 0 -> cells.remove(place);
            case 1 -> cells.add(place, ODD.get(random.nextInt(ODD.size())));
            case 2 -> cells.subList(place, cells.size()).clear();
            default -> cells.set(place, ODD.get(random.nextInt(ODD.size())));
        }
    }
}
