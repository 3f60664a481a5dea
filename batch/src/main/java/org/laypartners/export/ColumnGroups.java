package org.laypartners.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together the columns that a tool makes of one question: one for each choice, or one for each line of a grid. */
final class ColumnGroups {
    /** A question with the columns that it has in the file. */
    record Group(String heading, Role role, List<String> also, List<Part> parts) {
        Group {
            also = List.copyOf(also);
            parts = List.copyOf(parts);
        }
    }

    /** What stands under a question's text where the column holds the whole answer. */
    private static final Pattern WHOLE_ANSWER = Pattern.compile("(?i)|response|open-ended response");

    private static final Pattern QUALTRICS_CODE = Pattern.compile("(.+)_\\d+");
    /** The first bracket decides. Were each tried, a heading of nothing but brackets would be gone through once for each. */
    private static final Pattern BRACKETS = Pattern.compile("(?s)([^\\[]*+)\\[(.+)]\\s*");

    private static final Pattern SLASH = Pattern.compile("(.+)/([^/]+)");

    private final Heading heading;
    private final int width;
    private final List<Group> groups = new ArrayList<>();

    private ColumnGroups(Heading heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    /** @param width how many columns the table has */
    static List<Group> of(Heading heading, int width) {
        ColumnGroups columns = new ColumnGroups(heading, width);
        int at = 0;
        while (at < width) {
            at = columns.add(at);
        }
        return columns.groups;
    }

    /** Adds the question that begins at a column; gives the column after it. */
    private int add(int at) {
        Role role = Vendor.role(heading.format(), heading.cell(0, at));
        if (role != Role.QUESTION) {
            return whole(at, heading.cell(0, at), role, List.of());
        }
        return switch (heading.format()) {
            case SURVEYMONKEY -> surveyMonkey(at);
            case QUALTRICS -> qualtrics(at);
            case LIMESURVEY -> prefixed(at, BRACKETS);
            case ODK, KOBO -> prefixed(at, SLASH);
            default -> whole(at, heading.cell(0, at), role, List.of());
        };
    }

    private int whole(int at, String text, Role role, List<String> also) {
        groups.add(new Group(text, role, also, List.of(new Part(at, ""))));
        return at + 1;
    }

    /** The question's text stands over the first of its columns, the choices under it. */
    private int surveyMonkey(int at) {
        int end = at + 1;
        while (end < width
                && heading.cell(0, end).isBlank()
                && !heading.cell(1, end).isBlank()) {
            end++;
        }
        List<Part> parts = new ArrayList<>();
        for (int i = at; i < end; i++) {
            String under = heading.cell(1, i).strip();
            parts.add(new Part(i, WHOLE_ANSWER.matcher(under).matches() ? "" : under));
        }
        groups.add(new Group(heading.cell(0, at), Role.QUESTION, List.of(), parts));
        return end;
    }

    /** Codes first, then the question's text with the choice or the line of the grid after its last dash. */
    private int qualtrics(int at) {
        String text = heading.cell(1, at).isBlank() ? heading.cell(0, at) : heading.cell(1, at);
        Matcher code = QUALTRICS_CODE.matcher(heading.cell(0, at));
        int dash = text.lastIndexOf(" - ");
        if (!code.matches() || dash < 0) {
            return whole(at, text, Role.QUESTION, List.of(heading.cell(0, at)));
        }
        String prefix = code.group(1);
        String question = text.substring(0, dash).replaceFirst(" - Selected Choice$", "");
        List<Part> parts = new ArrayList<>();
        int end = at;
        while (end < width) {
            Matcher next = QUALTRICS_CODE.matcher(heading.cell(0, end));
            String label = heading.cell(1, end);
            if (!next.matches() || !next.group(1).equals(prefix) || !label.contains(" - ")) {
                break;
            }
            parts.add(
                    new Part(end, label.substring(label.lastIndexOf(" - ") + 3).strip()));
            end++;
        }
        groups.add(new Group(question, Role.QUESTION, List.of(prefix), parts));
        return end;
    }

    /** The question before the choice, or before the line of the grid, in the heading itself. */
    private int prefixed(int at, Pattern shape) {
        String text = heading.cell(0, at);
        Matcher first = shape.matcher(text);
        if (!first.matches()) {
            return whole(at, text, Role.QUESTION, lastStep(text));
        }
        String prefix = question(first);
        if (isAColumn(prefix)) {
            // The same answer stands whole in a column of its own.
            return whole(at, text, Role.DROPPED, List.of());
        }
        List<Part> parts = new ArrayList<>();
        int end = at;
        while (end < width) {
            Matcher next = shape.matcher(heading.cell(0, end));
            if (!next.matches() || !question(next).equals(prefix)) {
                break;
            }
            parts.add(new Part(end, next.group(2).strip()));
            end++;
        }
        groups.add(new Group(prefix, Role.QUESTION, lastStep(prefix), parts));
        return end;
    }

    private static String question(Matcher heading) {
        return heading.group(1).stripTrailing();
    }

    private boolean isAColumn(String text) {
        return heading.top().stream().anyMatch(cell -> cell.strip().equals(text));
    }

    /** The name of a field without the groups that it stands in: ODK joins them with hyphens, KoboToolbox with slashes. */
    private List<String> lastStep(String text) {
        boolean path = heading.format() == ExportFormat.ODK || heading.format() == ExportFormat.KOBO;
        int step = Math.max(text.lastIndexOf('/'), text.lastIndexOf('-'));
        return path && step >= 0 && !text.contains(" ") ? List.of(text.substring(step + 1)) : List.of();
    }
}
