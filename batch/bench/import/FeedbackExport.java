import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes an invented export of lay partner feedback as Microsoft Forms writes CSV: about 285 bytes a row. The same number
 * of rows gives the same bytes.
 */
public final class FeedbackExport {
    private static final List<String> HEADINGS = List.of(
            "ID", "Start time", "Completion time", "Email", "Name", "Last modified time",
            "Which project is this feedback about?",
            "Which quarter is it about? (for example 2026 Q3)",
            "How long have you been a lay partner on this project?",
            "Colleagues were open and clearly committed to co-production",
            "I could challenge ideas and this was welcomed",
            "I got information early enough to help shape the work",
            "\"I had a good start: a briefing, background and any training I needed\"",
            "Papers came far enough ahead for me to prepare",
            "Language was clear and technical points were explained",
            "My time was respected and my part was valued",
            "Problems were raised quickly and dealt with",
            "We looked back together at what worked and what did not",
            "\"Meetings were easy to get to, online or in person, and I was looked after\"",
            "How many days before the meeting did papers usually arrive?",
            "Did you have a briefing at the start?",
            "What went best? Please do not include names or health details.",
            "May we quote your words publicly?",
            "I would like someone to contact me about a concern");
    private static final List<String> PROJECTS = List.of(
            "Outpatient letters", "Food on the wards", "Finding your way at St Mary's",
            "Calling for advice in early pregnancy");
    private static final List<String> LEVELS = List.of(
            "Strongly agree", "Agree", "Agree", "Strongly agree", "Neither agree nor disagree", "Disagree", "Agree");
    private static final List<String> TIMES = List.of("Under 3 months", "3 to 12 months", "Over 1 year");
    private static final List<String> WORDS = List.of(
            "\"We rewrote the first page together, line by line.\"",
            "The papers came in time and in plain words.",
            "\"Nobody said \"\"them and us\"\", not once, and that was new.\"",
            "");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M/d/yy HH:mm:ss", Locale.UK);
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 8, 0);
    /** All answers are from before the day on which the file was written. */
    private static final Instant WRITTEN = Instant.parse("2026-10-01T05:00:00Z");

    private static final int MINUTES = 2 * 365 * 24 * 60;

    private FeedbackExport() {}

    /** @param words how many rows, the file to write, and of how many invented projects; without it, of four real ones */
    public static void main(String[] words) throws IOException {
        long rows = Long.parseLong(words[0]);
        Path file = Path.of(words[1]);
        List<String> projects = words.length < 3 ? PROJECTS : invented(Integer.parseInt(words[2]));
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("\ufeff" + String.join(",", HEADINGS) + "\r\n");
            Random random = new Random(1948);
            for (long row = 1; row <= rows; row++) {
                out.write(row(row, rows, projects, random));
            }
        }
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        System.out.printf("%,d rows, %,d bytes, %.0f a row%n", rows, Files.size(file), (double) Files.size(file) / rows);
    }

    /** As the pages of the benchmark of a publish have them. */
    private static List<String> invented(int number) {
        return IntStream.range(0, number).mapToObj(i -> "Invented project " + i).toList();
    }

    private static String row(long number, long rows, List<String> projects, Random random) {
        LocalDateTime begun = FIRST.plusMinutes(number * MINUTES / rows).plusSeconds(random.nextInt(60));
        StringBuilder row = new StringBuilder(320);
        row.append(number).append(',').append(begun.format(TIME));
        row.append(',').append(begun.plusMinutes(3 + random.nextInt(9)).format(TIME)).append(",anonymous,,,");
        row.append(one(projects, random)).append(',').append(begun.getYear()).append(" Q");
        row.append((begun.getMonthValue() + 2) / 3).append(',').append(one(TIMES, random));
        for (int question = 0; question < 10; question++) {
            row.append(',').append(one(LEVELS, random));
        }
        row.append(',').append(random.nextInt(15)).append(',').append(random.nextBoolean() ? "Yes" : "No");
        row.append(',').append(one(WORDS, random)).append(random.nextInt(3) == 0 ? ",No" : ",\"Yes, without my name\"");
        return row.append(random.nextInt(50) == 0 ? ",Yes\r\n" : ",No\r\n").toString();
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
