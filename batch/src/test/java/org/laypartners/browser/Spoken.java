package org.laypartners.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A page as a screen reader finds it: the browser's accessibility tree, a line for each thing with its role and its name.
 * Kept in files that a person can read; {@code docs/accessibility.md} says how to write them anew.
 */
final class Spoken {
    private static final Path KEPT = Path.of("batch/src/test/resources/screen-reader");

    /** Set to {@code true} to write the files anew instead of holding the pages against them. */
    private static final String RENEW = "screen-reader.renew";

    /** Boxes without a meaning of their own, and pieces of lines. */
    private static final Set<String> SILENT =
            Set.of("none", "generic", "InlineTextBox", "ListMarker", "LineBreak", "LayoutTable", "LayoutTableRow");

    /** A longer text is cut off here: its words are the editors', and change. */
    private static final int WORDS = 12;

    private final Map<String, JsonNode> nodes = new HashMap<>();
    private final StringBuilder lines = new StringBuilder();

    private Spoken() {}

    static String page(Browser browser) {
        Spoken spoken = new Spoken();
        List<JsonNode> all = browser.devtools("Accessibility.getFullAXTree", Map.of())
                .get("nodes")
                .valueStream()
                .toList();
        all.forEach(node -> spoken.nodes.put(node.get("nodeId").asString(), node));
        spoken.say(all.get(0), 0, "");
        return spoken.lines.toString();
    }

    /** The page as it was last looked over by a person. */
    static String kept(String name, String now) throws IOException {
        Path file = KEPT.resolve(name + ".txt");
        if (Boolean.getBoolean(RENEW)) {
            Files.createDirectories(KEPT);
            Files.writeString(file, now);
        }
        return Files.readString(file);
    }

    private void say(JsonNode node, int depth, String above) {
        String role = node.at("/role/value").asString("");
        String name = node.at("/name/value").asString("").strip().replaceAll("\\s+", " ");
        boolean silent = node.get("ignored").asBoolean()
                || SILENT.contains(role)
                || (role.equals("StaticText") && (name.isEmpty() || above.contains(name)));
        if (!silent) {
            lines.append("  ".repeat(depth)).append(line(node, role, name)).append('\n');
        }
        for (JsonNode child : node.path("childIds")) {
            JsonNode next = nodes.get(child.asString());
            if (next != null) {
                say(next, silent ? depth : depth + 1, silent ? above : name);
            }
        }
    }

    private static String line(JsonNode node, String role, String name) {
        StringBuilder line = new StringBuilder(role.equals("StaticText") ? "text" : role);
        for (JsonNode property : node.path("properties")) {
            String value = property.at("/value/value").asString("");
            switch (property.get("name").asString()) {
                case "level" -> line.append(role.equals("heading") ? " " + value : "");
                case "expanded" -> line.append(value.equals("true") ? " (open)" : " (closed)");
                default -> {}
            }
        }
        return name.isEmpty() ? line.toString() : line + ": " + shortened(name);
    }

    private static String shortened(String name) {
        List<String> words = List.of(name.split(" ", -1));
        return words.size() <= WORDS ? name : String.join(" ", words.subList(0, WORDS)) + " …";
    }
}
