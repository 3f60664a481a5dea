package org.laypartners.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laypartners.feed.Hours;

/**
 * One Markdown file as an editor wrote it: the {@code key=value} lines, the line of tildes, the body.
 *
 * @param name the path from the content folder, with {@code /} between its parts
 * @param header the keys and their values, in the file's order
 * @param lineOfKey on which line of the file each key stands, from 1
 * @param text the lines after the tildes, each with its end
 * @param bodyLine the line of the file where the body starts, from 1
 */
public record PageFile(
        String name, Map<String, String> header, Map<String, Integer> lineOfKey, String text, int bodyLine) {
    private static final String TILDES = "~~~~~~";
    /** What is expected of {@code hours}. */
    public static final String HOURS = "two times of one day such as 14:00 to 15:15 were expected";

    private static final String ENDING = ".md";
    private static final Pattern KEY = Pattern.compile("[a-z]+");

    public PageFile {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        lineOfKey = Map.copyOf(lineOfKey);
    }

    /** Every page of the content folder, by name. */
    public static List<PageFile> readAll(Path content) {
        return files(content).stream().map(file -> read(content, file)).toList();
    }

    /** Every Markdown file of the content folder, by name; not what a machine hides beside them, such as {@code ._role.md}. */
    public static List<Path> files(Path content) {
        try (Stream<Path> files =
                Files.find(content, Integer.MAX_VALUE, (file, about) -> about.isRegularFile() && isPage(file))) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw new SiteException("The folder site-content cannot be read.", missing);
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".");
    }

    /**
     * Reads one page.
     *
     * @param content the folder that its name is told from
     * @throws SiteException where it is no UTF-8 text, or its header is not one of key=value lines
     */
    public static PageFile read(Path content, Path file) {
        String name = content.relativize(file).toString().replace('\\', '/');
        String whole = whole(name, file);
        Map<String, String> header = new LinkedHashMap<>();
        Map<String, Integer> lineOfKey = new LinkedHashMap<>();
        int number = 1;
        int tildes = tildes(name, whole);
        for (String line : whole.substring(0, tildes).lines().toList()) {
            keep(name, line, number++, header, lineOfKey);
        }
        return new PageFile(name, header, lineOfKey, whole.substring(tildes + TILDES.length() + 1), number + 1);
    }

    private static int tildes(String name, String whole) {
        int before = whole.startsWith(TILDES + "\n") ? 0 : whole.indexOf("\n" + TILDES + "\n") + 1;
        if (before == 0 && !whole.startsWith(TILDES + "\n")) {
            throw new SiteException("site-content/" + name + " has no header: key=value lines, then a line of " + TILDES
                    + ", were expected at its start.");
        }
        return before;
    }

    /** Each line ends in the same way, the last one too. */
    private static String whole(String name, Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String lines =
                    text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
            return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
        } catch (CharacterCodingException notText) {
            throw new SiteException("site-content/" + name + " is not UTF-8 text.", notText);
        } catch (IOException unreadable) {
            throw new SiteException("site-content/" + name + " cannot be read.", unreadable);
        }
    }

    private static void keep(
            String name, String line, int number, Map<String, String> header, Map<String, Integer> lineOfKey) {
        if (line.isBlank()) {
            return;
        }
        int equals = line.indexOf('=');
        String key = equals < 1 ? "" : line.substring(0, equals).strip();
        if (!KEY.matcher(key).matches()) {
            throw new SiteException("site-content/" + name + ", line " + number
                    + ": key=value was expected before the line of " + TILDES + ".");
        }
        if (line.substring(equals + 1).strip().startsWith("{")) {
            throw new SiteException("site-content/" + name + ", line " + number + ": a value cannot begin with {.");
        }
        if (header.putIfAbsent(key, line.substring(equals + 1).strip()) != null) {
            throw new SiteException("site-content/" + name + ", line " + number + ": \"" + key + "\" stands twice.");
        }
        lineOfKey.put(key, number);
    }

    /** The value of a key; empty text where it is absent. */
    public String value(String key) {
        return header.getOrDefault(key, "");
    }

    /** The line on which a key stands; the first where it is absent. */
    public int line(String key) {
        return lineOfKey.getOrDefault(key, 1);
    }

    /** The parts of a value; none where it is absent or blank. */
    public List<String> list(String key, String separator) {
        return Stream.of(value(key).split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * The day that is the value of a key; none where it is absent.
     *
     * @throws SiteException where it is no day such as 2026-08-06
     */
    public Optional<LocalDate> date(String key) {
        return value(key).isEmpty() ? Optional.empty() : Optional.of(asDate(key, value(key)));
    }

    /**
     * A text as a day.
     *
     * @param key what the text is the value of, or a part of; a fault names it
     * @throws SiteException where it is no day such as 2026-08-06
     */
    public LocalDate asDate(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw fault(key, "a date such as 2026-08-06 was expected", wrong);
        }
    }

    /** The value of {@code hours}, such as {@code 14:00 to 15:15}. */
    public Optional<Hours> hours() {
        List<String> times = list("hours", " to ");
        if (times.isEmpty()) {
            return Optional.empty();
        }
        if (times.size() != 2) {
            throw fault("hours", HOURS, new IllegalArgumentException("not two times"));
        }
        try {
            return Optional.of(new Hours(LocalTime.parse(times.get(0)), LocalTime.parse(times.get(1))));
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw fault("hours", HOURS, wrong);
        }
    }

    /**
     * The value of a key as a number from 0 on.
     *
     * @throws SiteException where it is none
     */
    public int whole(String key) {
        try {
            return Integer.parseUnsignedInt(value(key));
        } catch (NumberFormatException wrong) {
            throw fault(key, "a whole number was expected", wrong);
        }
    }

    /** The lines after the tildes. */
    public List<String> body() {
        return text.lines().toList();
    }

    /** What kind of page it is, which says by which template it is shown. */
    public String type() {
        return value("type");
    }

    /** Whether it is for the public; else it is a draft. */
    public boolean published() {
        return value("status").equals("published");
    }

    /** The same as a draft. */
    PageFile notYet() {
        Map<String, String> draft = new LinkedHashMap<>(header);
        draft.put("status", "draft");
        return new PageFile(name, draft, lineOfKey, text, bodyLine);
    }

    /** The page it becomes, from the site's root. */
    public String output() {
        return withoutEnding(name) + ".html";
    }

    /** The file's name without folder or ending. */
    public String id() {
        return withoutEnding(name.substring(name.lastIndexOf('/') + 1));
    }

    private static String withoutEnding(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private SiteException fault(String key, String expected, RuntimeException cause) {
        String line = lineOfKey.containsKey(key) ? ", line " + lineOfKey.get(key) : "";
        return new SiteException("site-content/" + name + line + ", \"" + key + "\": " + expected + ".", cause);
    }
}
