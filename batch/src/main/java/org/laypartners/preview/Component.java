package org.laypartners.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;

/**
 * One file under {@code templates/components}: what the comment above its macro says, and what the macro takes.
 *
 * <p>The comment begins with what the component is. A line for each option follows, with two spaces before its name and two
 * or more after it; longer texts go on beneath, further in. An option that may be left out ends with what it then is, in
 * brackets.
 *
 * @param name the file's name without its ending, for example {@code action-link}
 * @param macros the names of the macros in the file, of which the first is the component
 * @param about what it is, as text
 * @param options as the comment has them, in its order
 * @param parameters what the macro takes, in its order: the value where it is left out, nothing where it must be given
 */
record Component(
        String name,
        List<String> macros,
        String about,
        List<Option> options,
        Map<String, Optional<String>> parameters) {
    private static final Pattern MACRO =
            Pattern.compile("(?:<#--((?:(?!-->).)*)-->\\s*)?<#macro (\\w+)([^>]*)>", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)(?:=(\"[^\"]*\"|\\[[^]]*]|\\S+))?");
    private static final Pattern OPTION = Pattern.compile(" {2}([a-z]\\w*) {2,}(\\S.*)");
    private static final Pattern STANDARD = Pattern.compile("\\(([^()]*)\\)$");

    /**
     * @param says what it is for, as text
     * @param standard what it is where nobody gives it, as the comment says; nothing where it must be given
     */
    record Option(String name, String says, Optional<String> standard) {}

    Component {
        macros = List.copyOf(macros);
        options = List.copyOf(options);
    }

    /** Every component, by name. */
    static List<Component> all(SiteFolders folders) {
        try (Stream<Path> files = Files.list(folders.templates().resolve("components"))) {
            return files.filter(file -> file.toString().endsWith(".ftl"))
                    .sorted()
                    .map(Component::read)
                    .toList();
        } catch (IOException missing) {
            throw new SiteException("The folder templates/components cannot be read.", missing);
        }
    }

    private static Component read(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("\\.ftl$", "");
        try {
            return of(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new SiteException("templates/components/" + file.getFileName() + " cannot be read.", unreadable);
        }
    }

    static Component of(String name, String template) {
        List<MatchResult> macros = MACRO.matcher(template).results().toList();
        if (macros.isEmpty() || macros.get(0).group(1) == null) {
            throw new SiteException("templates/components/" + name
                    + ".ftl: a macro was expected, and above it a comment that says what it is.");
        }
        List<String> about = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        readComment(macros.get(0).group(1), about, options);
        return new Component(
                name,
                macros.stream().map(macro -> macro.group(2)).toList(),
                String.join(" ", about),
                options,
                parameters(macros.get(0).group(3)));
    }

    private static void readComment(String comment, List<String> about, List<Option> options) {
        for (String line : comment.lines().filter(text -> !text.isBlank()).toList()) {
            Matcher option = OPTION.matcher(line);
            if (option.matches()) {
                options.add(option(option.group(1), option.group(2)));
            } else if (line.startsWith("   ") && !options.isEmpty()) {
                Option before = options.remove(options.size() - 1);
                options.add(option(before.name(), before.says() + " " + line.strip()));
            } else {
                about.add(line.strip());
            }
        }
    }

    private static Option option(String name, String says) {
        Matcher standard = STANDARD.matcher(says);
        return new Option(name, says, standard.find() ? Optional.of(standard.group(1)) : Optional.empty());
    }

    private static Map<String, Optional<String>> parameters(String text) {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        PARAMETER
                .matcher(text)
                .results()
                .forEach(one -> parameters.put(one.group(1), Optional.ofNullable(one.group(2))));
        return parameters;
    }

    /** What the macro of a file is called: {@code action-link.ftl} has {@code actionLink}. */
    String macroExpected() {
        return Pattern.compile("-(.)")
                .matcher(name)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
