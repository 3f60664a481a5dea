package org.laypartners.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laypartners.export.ExportFormat;

/** Finds choices in a cell, even where a choice holds the very character that stands between two. */
final class ChoiceText {
    private static final Pattern OTHER = Pattern.compile("(?is)\\s*other\\s*(?:[:;(–-](?<typed>.*))?");

    /** What a form says behind "Other", and nobody typed. */
    private static final Pattern ASKED_FOR = Pattern.compile("(?is)\\s*(?:\\(?please\\b.*|specify|if other\\b.*)");

    private static final Set<ExportFormat> TYPED_IN_PLACE =
            Set.of(ExportFormat.MICROSOFT_FORMS, ExportFormat.GOOGLE_FORMS, ExportFormat.SURVEYMONKEY);
    private static final String SEMICOLON = ";";
    private static final String COMMA = ",";
    private static final double LIKE_A_CHOICE = 0.6;
    private static final Pattern LAST_SEMICOLON = Pattern.compile(";\\s*$");

    private final Map<String, String> options = new HashMap<>();
    private final Optional<String> typed;
    private final ExportFormat format;
    private final int longest;

    ChoiceText(Question question, ExportFormat format) {
        for (Option option : question.options()) {
            options.putIfAbsent(fold(option.text()), option.text());
            option.also().forEach(also -> options.putIfAbsent(fold(also), option.text()));
        }
        if (format == ExportFormat.ODK || format == ExportFormat.KOBO) {
            List.copyOf(options.entrySet())
                    .forEach(option -> options.putIfAbsent(name(option.getKey()), option.getValue()));
        }
        this.typed = question.typed();
        this.format = format;
        this.longest = (int) options.keySet().stream()
                        .mapToLong(option -> option.chars()
                                .filter(c -> c == ',' || c == ';' || c == ' ')
                                .count())
                        .max()
                        .orElse(0)
                + 1;
    }

    /** A text as choices are compared: one spelling for spaces, case, quotation marks and dashes. */
    static String fold(String text) {
        if (PlainText.isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return PlainText.of(text)
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‐-―]", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The name that ODK's form tools make of a choice's text: its words in small letters, with a line between. */
    private static String name(String folded) {
        return folded.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    }

    /**
     * What a cell says.
     *
     * @param options the choices, as the definition spells them, each once
     * @param typed what somebody typed in place of a choice, or beside it; empty for nothing
     */
    record Chosen(List<String> options, String typed) {
        Chosen {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return "Chosen";
        }
    }

    /** The one choice that a cell names; empty when it names none. */
    Optional<Chosen> one(String cell) {
        String text = format == ExportFormat.MICROSOFT_FORMS
                ? LAST_SEMICOLON.matcher(cell).replaceFirst("")
                : cell;
        return find(text)
                .map(choice -> new Chosen(List.of(choice), ""))
                .or(() -> ownWords(text).map(choice -> new Chosen(List.of(choice), typedIn(text))));
    }

    /** The choices that a cell names; empty when a part of the cell names none. */
    Optional<Chosen> many(String cell) {
        return isDownload(cell)
                ? chosen(cell, SEMICOLON, OwnWords.LAST)
                : chosen(cell, separator(cell), OwnWords.ANYWHERE);
    }

    /** The cell of a download of Google Forms as the form's Sheet has the same answer; any other cell as it is. */
    String asInTheSheet(String cell) {
        return isDownload(cell) ? String.join(", ", cell.split(SEMICOLON, -1)) : cell;
    }

    /**
     * Whether this is how the download of Google Forms joins choices, where the form's Sheet has commas. A semicolon may
     * stand within a choice or within somebody's own words, too: so not where commas explain the cell without own words.
     */
    private boolean isDownload(String cell) {
        return format == ExportFormat.GOOGLE_FORMS
                && cell.indexOf(';') >= 0
                && (chosen(cell, SEMICOLON, OwnWords.NONE).isPresent()
                        || (chosen(cell, COMMA, OwnWords.NONE).isEmpty()
                                && chosen(cell, SEMICOLON, OwnWords.LAST).isPresent()));
    }

    /** Where in a cell a part that names no choice may be what somebody typed. */
    private enum OwnWords {
        NONE,
        /** After a choice, and before none: the form has its box for own words last. */
        LAST,
        ANYWHERE
    }

    private Optional<Chosen> chosen(String cell, String between, OwnWords where) {
        List<String> parts = List.of(cell.split(between, -1));
        List<String> found = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int at = 0;
        boolean ownWords = false;
        while (at < parts.size()) {
            if (parts.get(at).isBlank()) {
                at++;
                continue;
            }
            Optional<String> choice = Optional.empty();
            int taken = Math.min(longest, parts.size() - at);
            // The longest run of parts first: "Kensington, Westminster" may be one choice.
            while (taken > 0 && choice.isEmpty()) {
                choice = find(String.join(between, parts.subList(at, at + taken)));
                taken = choice.isEmpty() ? taken - 1 : taken;
            }
            if (choice.isPresent() && ownWords && where == OwnWords.LAST) {
                return Optional.empty();
            }
            if (choice.isEmpty() && isPlace(where, found)) {
                // What follows a person's own words may be more of them: they may hold the separator.
                choice = ownWords ? typed : ownWords(parts.get(at));
                ownWords = choice.isPresent();
                words.add(typedIn(parts.get(at)));
                taken = 1;
            }
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            choice.filter(option -> !found.contains(option)).ifPresent(found::add);
            at += taken;
        }
        return Optional.of(new Chosen(found, String.join(between, words).strip()));
    }

    private static boolean isPlace(OwnWords where, List<String> before) {
        return where == OwnWords.ANYWHERE || (where == OwnWords.LAST && !before.isEmpty());
    }

    private String separator(String cell) {
        return switch (format) {
            case MICROSOFT_FORMS -> SEMICOLON;
            case GOOGLE_FORMS -> COMMA;
            case ODK, KOBO -> cell.indexOf('\n') >= 0 ? "\n" : " ";
            // Choices that stood in columns of their own come one on each line.
            case SURVEYMONKEY, QUALTRICS, LIMESURVEY, TEAMS, ZOOM, MEET, TABLE ->
                cell.indexOf('\n') >= 0 ? "\n" : cell.indexOf(';') >= 0 ? SEMICOLON : COMMA;
        };
    }

    private Optional<String> find(String text) {
        return Optional.ofNullable(options.get(fold(text)));
    }

    /**
     * Some tools put what somebody typed in the place of the choice "Other". Text that looks much like a
     * choice is rather that choice reworded, and is not taken for anything.
     */
    private Optional<String> ownWords(String text) {
        if (OTHER.matcher(text).matches()) {
            return typed;
        }
        boolean reworded =
                options.keySet().stream().anyMatch(option -> Likeness.of(option, fold(text)) >= LIKE_A_CHOICE);
        return !TYPED_IN_PLACE.contains(format) || reworded ? Optional.empty() : typed;
    }

    /** What somebody typed, without the "Other" that a tool puts before it. */
    private static String typedIn(String text) {
        Matcher other = OTHER.matcher(text);
        if (!other.matches()) {
            return text;
        }
        String typed = Optional.ofNullable(other.group("typed")).orElse("");
        return ASKED_FOR.matcher(typed).matches() ? "" : typed.strip();
    }
}
