package org.laypartners.proofreading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.laypartners.content.SiteException;

/** The ids that a page gets from its template, as far as the template's own text says. The bake looks at all of them. */
final class GeneratedPlaces {
    private static final Pattern IMPORTED = Pattern.compile("<#(?:import|include) \"([^\"]+\\.ftl)\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"((?:\\$\\{[^}]*\\}|[A-Za-z0-9_-])+)\"");
    private static final Pattern FILLED_IN = Pattern.compile("\\$\\{[^}]*\\}");

    private final Path templates;
    private final Map<String, String> settings;
    private final Map<String, Pattern> byType = new HashMap<>();

    GeneratedPlaces(Path templates, Map<String, String> settings) {
        this.templates = templates;
        this.settings = Map.copyOf(settings);
    }

    /** Whether a page of a type may have an id; part of the id may be filled in when the page is made. */
    boolean mayBe(String type, String id) {
        return byType.computeIfAbsent(type, this::ids).matcher(id).matches();
    }

    private Pattern ids(String type) {
        Set<String> read = new HashSet<>();
        Set<String> ids = new HashSet<>();
        read(settings.getOrDefault("template." + type + ".file", ""), read, ids);
        return Pattern.compile(ids.isEmpty() ? "(?!)" : String.join("|", ids));
    }

    private void read(String name, Collection<String> read, Collection<String> ids) {
        Path file = templates.resolve(name);
        if (name.isEmpty() || !read.add(name) || !Files.isRegularFile(file)) {
            return;
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            ID.matcher(text).results().forEach(found -> ids.add(pattern(found.group(1))));
            IMPORTED.matcher(text).results().forEach(found -> read(found.group(1), read, ids));
        } catch (IOException unreadable) {
            throw new SiteException("templates/" + name + " cannot be read.", unreadable);
        }
    }

    private static String pattern(String id) {
        return FILLED_IN.matcher(id).replaceAll(".+");
    }
}
