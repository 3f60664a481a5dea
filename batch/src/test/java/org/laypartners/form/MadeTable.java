package org.laypartners.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A table made up from a real form: its questions as headings, in any order and with what tools do to headings, a few
 * columns of some vendor, and rows of answers right and wrong. Every row has the {@link #SECRET} in a cell, so that a
 * message that repeats an answer can be caught.
 */
record MadeTable(List<String> headings, List<List<String>> rows) {
    static final String SECRET = "zqxsecret";

    private static final List<List<String>> VENDORS = List.of(
            List.of("ID", "Start time", "Completion time", "Email", "Name"),
            List.of("ID", "Start time", "Completion time", "Email", "Name", "Last modified time", "Total points"),
            List.of("Timestamp"),
            List.of("Timestamp", "Email Address"),
            List.of("Submission ID", "Submission Date", "IP Address"),
            List.of());

    private static final List<String> TIMES = List.of(
            "04/09/2025 09:12:03", "9/4/25 9:12:03", "2025-09-04T09:12:03Z", "31/09/2025 09:00", "45904.38", "soon");

    /** What people and their tools leave in a cell; no more than one delimiter to a line, as in prose. */
    private static final List<String> PIECES = List.of(
            "I felt heard",
            "said \"yes\" twice",
            "\"",
            ", and",
            "; then",
            "it's",
            "'quoted'",
            "a\tb",
            "this | that",
            "first line\nsecond line",
            "first\r\nsecond",
            "=1+1",
            "+44 20 7946 0102",
            "-2",
            "@SUM(A1)",
            "\uFF1D1",
            "\u00a0",
            "£5 – “fine”",
            "café",
            "😀",
            "\u202Egnp.exe",
            "\u200B",
            "\u2028",
            "<script>x</script>",
            "${7*7}",
            "<#assign x=1>",
            "---",
            "type=page",
            "\\",
            "\\\"",
            "NULL",
            "1e999",
            "  ");

    static MadeTable of(List<FormDefinition> forms, Random random) {
        FormDefinition form = any(forms, random);
        List<Question> questions = new ArrayList<>(form.questions());
        Collections.shuffle(questions, random);
        List<String> vendor = any(VENDORS, random);
        List<String> headings = new ArrayList<>(vendor);
        questions.forEach(question -> headings.add(Mangled.heading(question, random)));
        headings.add("Notes of the office");
        List<List<String>> rows = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int row = 0; row < count; row++) {
            List<String> cells = new ArrayList<>();
            for (String heading : vendor) {
                cells.add(vendorCell(heading, row, random));
            }
            questions.forEach(question -> cells.add(answer(question, random)));
            cells.add(SECRET + " " + words(random));
            rows.add(cells);
        }
        return new MadeTable(headings, rows);
    }

    private static String vendorCell(String heading, int row, Random random) {
        String lower = heading.toLowerCase(Locale.ROOT);
        if (lower.contains("time") || lower.contains("date")) {
            return any(TIMES, random);
        }
        return heading.endsWith("ID") ? Integer.toString(row + 1) : words(random);
    }

    private static String answer(Question question, Random random) {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean() ? SECRET + " " + words(random) : "";
        }
        if (question.type() == AnswerType.WORDS || isChoiceOfNothing(question)) {
            return words(random);
        }
        return switch (question.type()) {
            case ONE -> any(question.options(), random).text();
            case MANY ->
                any(question.options(), random).text() + ";"
                        + any(question.options(), random).text();
            case RATING -> any(List.of("1", "5", "Agree", "Strongly disagree", "6", "five"), random);
            case DAY -> any(List.of("27/02/2026", "2/27/2026", "2026-02-27", "1 March 2026", "30/02/2026"), random);
            case NUMBER -> any(List.of("0", "60", "-1", "1,000", "sixty"), random);
            case YES_NO -> any(List.of("Yes", "no", "TRUE", "perhaps"), random);
            case WORDS -> words(random);
        };
    }

    private static boolean isChoiceOfNothing(Question question) {
        boolean choice = question.type() == AnswerType.ONE || question.type() == AnswerType.MANY;
        return choice && question.options().isEmpty();
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int piece = random.nextInt(3); piece >= 0; piece--) {
            words.append(any(PIECES, random)).append(random.nextBoolean() ? " " : "");
        }
        return words.toString();
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The same with each line break in a cell made a space. */
    MadeTable onOneLineEach() {
        return new MadeTable(
                headings,
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replaceAll("[\\r\\n]+", " "))
                                .toList())
                        .toList());
    }

    String text(Dialect dialect, Random random) {
        StringBuilder text = new StringBuilder(dialect.line(headings));
        rows.forEach(row ->
                text.append(random.nextInt(12) == 0 ? dialect.lineEnd() : "").append(dialect.line(row)));
        return text.toString();
    }

    /** The text with one quotation mark too many somewhere in one cell of one row. */
    String withAStrayQuote(Dialect dialect, Random random) {
        int strayRow = random.nextInt(rows.size());
        StringBuilder text = new StringBuilder(dialect.line(headings));
        for (int row = 0; row < rows.size(); row++) {
            List<String> written =
                    new ArrayList<>(rows.get(row).stream().map(dialect::cell).toList());
            if (row == strayRow) {
                int column = random.nextInt(written.size());
                String cell = written.get(column);
                int at = random.nextInt(cell.length() + 1);
                written.set(column, cell.substring(0, at) + dialect.quote() + cell.substring(at));
            }
            text.append(String.join("" + dialect.delimiter(), written)).append(dialect.lineEnd());
        }
        return text.toString();
    }
}
