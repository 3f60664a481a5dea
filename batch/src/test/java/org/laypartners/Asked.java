package org.laypartners;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** People of whom a Trust holds something in every kind of file; all are invented. */
final class Asked {
    static final String EMAIL = "zoe.oshea@post.example";

    /** Nothing of the first of them may be left anywhere, in any letter case. */
    static final String[] ZOE = {"ashdown", "zoe.oshea", "o'shea", "o’shea", "900123", "900 123", "lp-07", "glassblower"
    };

    static final String[] BRAM = {"oldcastle", "bram.old", "900456", "900 456"};

    private static final String HEADINGS =
            "Submission Date,Which opportunity is this for?,Your name,Email address,Phone"
                    + " number,How should we contact you?,First half of your postcode (for example W2),Which borough do you live"
                    + " in?,What is your link to the Trust?,What would you like to help with?,How could you take part?,When are"
                    + " you usually free?,\"Lay partners prepare for and come to at least 8 in every 10 meetings. Can you"
                    + " usually do this?\",Why are you interested? Please do not include health details,Do you have any business"
                    + " interests in the NHS or other healthcare organisations?,Are you paid staff of this Trust now?,I have"
                    + " read the privacy notice,Keep my details for other opportunities for 12 months\n";

    private Asked() {}

    static String expression(String sent, String name, String email, String phone, String borough, String why) {
        return String.join(
                        ",",
                        sent,
                        "Any",
                        "\"" + name + "\"",
                        email,
                        phone,
                        "Email",
                        "W2",
                        borough,
                        "Patient now",
                        "Maternity",
                        "In person",
                        "Weekend",
                        "Yes",
                        "\"" + why + "\"",
                        "No",
                        "No",
                        "Yes",
                        "Yes")
                + "\n";
    }

    static String expressions(String... rows) {
        return HEADINGS + String.join("", rows);
    }

    /** Drops a file that was written after all that is in it. */
    static void drop(Trust trust, String name, String text) throws IOException {
        trust.drop(name, text.getBytes(StandardCharsets.UTF_8), Instant.parse("2026-10-01T09:00:00Z"));
    }

    /** Drops the expressions of interest, with a few more words in Bram's. */
    static void dropInterest(Trust trust, String name, String more) throws IOException {
        drop(
                trust,
                name,
                expressions(
                        expression(
                                "2026-09-01 10:00:00",
                                "Zoë O'Shea Ashdown",
                                "Zoe.OShea@post.example",
                                "07700 900123",
                                "Ealing",
                                "I am a glassblower."),
                        expression(
                                "2026-09-02 10:00:00",
                                "Bram Oldcastle",
                                "bram.old@post.example",
                                "+44 7700 900456",
                                "Ealing",
                                "To help." + more.replace("\"", "\"\"")),
                        expression(
                                "2026-09-03 10:00:00",
                                "Cleo Farrier",
                                "cleo@post.example",
                                "07700 900789",
                                "Ealing",
                                "ZOË O’SHEA ASHDOWN told me of it, ring her on 07700900123."),
                        expression(
                                "2026-09-04 10:00:00",
                                "Zoë O'Shea Ashdown",
                                "zoe.oshea@post.example",
                                "07700 900123",
                                "Atlantis",
                                "I am a glassblower still.")));
    }

    /** Drops a year of files in which Zoe and Bram stand beside others. */
    static void dropAll(Trust trust) throws IOException {
        dropInterest(trust, "interest.csv", "");
        drop(trust, "Zoë O'Shea Ashdown - notes.csv", "Topic,Whom to ask\nTea,Zoë O'Shea Ashdown\nMilk,Cleo Farrier\n");
        drop(trust, "roster.csv", """
                Lay partner,Name,Email,Other names,Project,On the project from,On the project until
                LP-07,Zoë O'Shea Ashdown,zoe.oshea@post.example,,Outpatient letters,1 April 2025,
                LP-08,Cleo Farrier,cleo@post.example,,Outpatient letters,1 April 2025,
                LP-09,Bram Oldcastle,,B Oldcastle,Outpatient letters,1 April 2025,
                """);
        drop(trust, "register.csv", """
                Meeting reference,Project,Meeting date,Lay partner,Status
                M1,Outpatient letters,2026-09-03,LP-07,Present
                M1,Outpatient letters,2026-09-03,LP-08,Present
                M1,Outpatient letters,2026-09-03,Bram Oldcastle,Present
                M1,Outpatient letters,2026-13-40,LP-07,Present
                M1,Outpatient letters,2026-13-40,LP-08,Present
                """);
        String report = """
                Meeting Summary
                Total Number of Participants	2
                Meeting Title	Letters group
                Meeting Start Time	9/3/2026, 1:58:41 PM
                Meeting End Time	9/3/2026, 3:02:10 PM
                Meeting Id	0a1b

                Full Name	Join Time	Leave Time	Duration	Email	Role	Participant ID (UPN)
                FARRIER, Cleo	9/3/2026, 1:58:44 PM	9/3/2026, 3:02:10 PM	1h 3m	cleo@post.example	Attendee	cleo@post.example
                Zoë O'Shea Ashdown	9/3/2026, 2:01:00 PM	9/3/2026, 2:31:00 PM	30m	zoe.oshea@post.example	Attendee	zoe.oshea@post.example
                Bram Oldcastle	9/3/2026, 2:01:00 PM	9/3/2026, 2:31:00 PM	30m		Attendee	none
                """;
        trust.drop("attendance.csv", report.getBytes(StandardCharsets.UTF_16LE), Instant.parse("2026-09-03T16:00:00Z"));
        drop(trust, "feedback.csv", """
                Submission Date,Which project is this feedback about?,Colleagues were open and clearly committed to co-production,What went best? Please do not include names or health details.
                2026-09-10 10:00:00,Outpatient letters,Agree,"Zoë O'Shea Ashdown
                and Bram Oldcastle led it well."
                2026-09-11 10:00:00,Outpatient letters,Agree,All of it.
                """);
    }
}
