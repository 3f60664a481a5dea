package org.laypartners.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A meeting of which only a Teams report knows who came, and the roster that says who they are. */
final class ExampleMeeting {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm:ss a", Locale.US);

    private final String project;
    private final LocalDate date;
    private final List<String> partners;

    /** @param partners at least three: the first comes, the second late, the third under another name, the rest not */
    ExampleMeeting(String project, LocalDate date, List<String> partners) {
        this.project = project;
        this.date = date;
        this.partners = List.copyOf(partners);
    }

    /** UTF-16, tabs and CRLF, as Teams writes them; day and month can be swapped in none of its dates by themselves. */
    String teamsReport() {
        List<String> lines = new ArrayList<>(List.of(
                "1. Summary",
                "Meeting title\tProject group",
                "Attended participants\t4",
                "Start time\t" + at(13, 58, 41),
                "End time\t" + at(15, 31, 10),
                "Meeting duration\t1h 32m 29s",
                "Average attendance time\t1h 9m",
                "",
                "2. Participants",
                "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole"));
        lines.add(join("CHAIR, Robin (EXAMPLE TRUST)", at(13, 58, 44), at(15, 31, 10), "1h 32m 26s", ""));
        lines.add(join(
                partners.get(0) + " (External)",
                at(14, 0, 2),
                at(15, 30, 0),
                "1h 29m 58s",
                InventedPeople.email(partners.get(0))));
        lines.add(join(partners.get(1) + " (Unverified)", at(14, 55, 0), at(15, 31, 0), "36m", ""));
        lines.add(join("Kitchen tablet", at(14, 3, 0), at(15, 30, 0), "1h 27m", ""));
        lines.add("");
        lines.add("3. In-Meeting Activities");
        lines.add("Name\tJoin Time\tLeave Time\tDuration\tEmail");
        lines.add("");
        return String.join("\r\n", lines) + "\r\n";
    }

    /** Everybody on the project, and the chair, who is no lay partner. The tablet is left for staff to match. */
    Table roster(Map<String, String> ask) {
        Table roster = new Table(List.copyOf(ask.values()));
        for (String partner : partners) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put(ask.get("ros_partner"), partner);
            cells.put(ask.get("ros_name"), partner);
            cells.put(ask.get("ros_email"), InventedPeople.email(partner));
            cells.put(ask.get("ros_project"), project);
            cells.put(ask.get("ros_from"), "1 October 2025");
            roster.add(cells);
        }
        Map<String, String> chair = new LinkedHashMap<>();
        chair.put(ask.get("ros_partner"), "Not a lay partner");
        chair.put(ask.get("ros_other_names"), "CHAIR, Robin (EXAMPLE TRUST)");
        return roster.add(chair);
    }

    private String at(int hour, int minute, int second) {
        return date.format(DAY) + ", " + LocalTime.of(hour, minute, second).format(TIME);
    }

    private static String join(String name, String joined, String left, String stayed, String email) {
        return String.join("\t", name, joined, left, stayed, email, "", "Presenter");
    }
}
