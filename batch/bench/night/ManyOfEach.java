import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Drops what a large programme has into an inbox: people who ask to join, all within ten months; lines of a meeting register
 * over a year; small files of feedback. All invented; the same numbers and the same day give the same bytes. See README.md
 * beside it.
 */
final class ManyOfEach {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> PROJECTS = List.of(
            "Outpatient letters", "Food on the wards", "Finding your way at St Mary's",
            "Calling for advice in early pregnancy", "Follow-up after cancer treatment");
    private static final List<String> DISTRICTS = List.of("W2", "W3", "W6", "W8", "W12", "NW10", "TW3", "UB1", "HA0", "SW6");
    private static final List<String> BOROUGHS = List.of("Hounslow", "Brent", "Ealing", "Kensington and Chelsea");
    private static final List<String> LEVELS = List.of("Strongly agree", "Agree", "Neither agree nor disagree", "Disagree");
    private static final String PEOPLE = "ID,Start time,Completion time,Email,Name,Which opportunity is this for?,Your name,"
            + "How should we contact you?,Your email address,First half of your postcode (for example W2),"
            + "Which borough do you live in?,What is your link to the Trust?,What would you like to help with?,"
            + "How could you take part?,When are you usually free?,About how many hours a month?,"
            + "Lay partners prepare for and come to at least 8 in every 10 meetings. Can you usually do this?,"
            + "Do you need anything to take part?,Why are you interested? Please do not include health details,"
            + "Do you have any business interests in the NHS or other healthcare organisations?,"
            + "Are you paid staff of this Trust now?,Would you like to be paid for your time?,Which would help you start?,"
            + "How did you hear about us?,I have read the privacy notice,Keep my details for other opportunities for 12 months";
    private static final String REGISTER = "Meeting reference,Project,Meeting title,Meeting date,Start time,Planned minutes,"
            + "Format,Papers sent on,Cancelled,Lay partner,Expected,Status,Minutes attended,Recorded by";
    private static final String FEEDBACK = "ID,Start time,Completion time,Email,Name,Which project is this feedback about?,"
            + "How long have you been a lay partner on this project?,Colleagues were open and clearly committed to co-production,"
            + "I could challenge ideas and this was welcomed,I would like someone to contact me about a concern";
    private static final int LINES = 15;
    private static final int ROWS = 5;
    private static final int MINUTES = 300 * 24 * 60;

    private final Random random = new Random(1948);
    private final LocalDate today;

    private ManyOfEach(LocalDate today) {
        this.today = today;
    }

    /** @param words the inbox, how many people, how many meetings of 15 lines each, how many files of 5 rows each */
    public static void main(String[] words) throws IOException {
        Path inbox = Path.of(words[0]);
        ManyOfEach many = new ManyOfEach(LocalDate.now());
        int people = Integer.parseInt(words[1]);
        int meetings = Integer.parseInt(words[2]);
        if (people > 0) {
            write(inbox.resolve("Expression of interest many.csv"), people, PEOPLE, row -> many.person(row, people));
        }
        if (meetings > 0) {
            write(inbox.resolve("Meeting register many.csv"), meetings * LINES, REGISTER, row -> many.line(row, meetings));
        }
        for (int file = 0; file < Integer.parseInt(words[3]); file++) {
            int first = file * ROWS;
            write(inbox.resolve("Lay partner feedback part " + file + ".csv"), ROWS, FEEDBACK, row -> many.answer(first + row));
        }
    }

    private String person(int row, int rows) {
        String first = name(2);
        String last = name(3);
        String time = today.minusDays(300).atStartOfDay().plusMinutes((long) row * MINUTES / rows).format(TIME);
        return String.join(",", "" + (1_000 + row), time, time, "anonymous", "", one(PROJECTS), first + " " + last, "Email",
                first + "." + last + row + "@post.example", one(DISTRICTS), one(BOROUGHS), "Patient now;",
                one(List.of("Cancer;", "Digital services;Cancer;", "Hospital food;")), one(List.of("Online meetings;", "In person;")),
                "Weekday morning;", "3 to 5", "Yes", one(List.of("", "", "", "Large print;")),
                "The letters I get are hard to read.", "No", "No", "Yes", "A chat first;", "Staff", "Yes", "Yes");
    }

    private String line(int row, int meetings) {
        int meeting = row / LINES;
        LocalDate day = today.minusDays(360).plusDays(meeting * 350L / meetings);
        boolean came = random.nextInt(5) > 0;
        return String.join(",", "MANY-" + meeting, PROJECTS.get(meeting % PROJECTS.size()), "Project group", day.format(DAY),
                "14:00", "90", "Online", day.minusDays(6).format(DAY), "No",
                "Invented Partner" + "abcdefghijklmno".charAt(row % LINES) + " " + name(1), "Yes", came ? "Present" : "Apologies",
                came ? "90" : "0", "Involvement team");
    }

    private String answer(int row) {
        LocalDateTime time = today.minusDays(300).atTime(9, 0).plusMinutes(row);
        return String.join(",", "" + (10_000 + row), time.format(TIME), time.plusMinutes(4).format(TIME), "anonymous", "",
                one(PROJECTS), "Over 1 year", one(LEVELS), one(LEVELS), "No");
    }

    private String name(int syllables) {
        StringBuilder name = new StringBuilder();
        IntStream.range(0, syllables + random.nextInt(2)).forEach(i -> name.append("bdfgklmnprstvw".charAt(random.nextInt(14)))
                .append("aeiou".charAt(random.nextInt(5))));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static void write(Path file, int rows, String headings, IntFunction<String> row) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("\ufeff" + headings + "\r\n");
            for (int number = 0; number < rows; number++) {
                out.write(row.apply(number) + "\r\n");
            }
        }
    }
}
