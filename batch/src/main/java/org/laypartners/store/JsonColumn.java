package org.laypartners.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Lists and counts in one column, as JSON. */
public final class JsonColumn {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonColumn() {}

    /** Texts in their order. */
    public static String list(List<String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    /** Lists of texts in their order. */
    public static String lists(List<List<String>> lists) {
        return MAPPER.writeValueAsString(lists);
    }

    /** What {@link #lists(List)} wrote. */
    public static List<List<String>> lists(String json) {
        List<List<String>> lists = new ArrayList<>();
        MAPPER.readTree(json).forEach(node -> lists.add(list(node.toString())));
        return lists;
    }

    /** Counts by what they count, in the order of that. */
    public static String counts(Map<String, Long> counts) {
        return MAPPER.writeValueAsString(new TreeMap<>(counts));
    }

    /** What {@link #counts(Map)} wrote. */
    public static Map<String, Long> counts(String json) {
        Map<String, Long> counts = new TreeMap<>();
        MAPPER.readTree(json)
                .properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }

    /** What {@link #list(List)} wrote. */
    public static List<String> list(String json) {
        List<String> texts = new ArrayList<>();
        MAPPER.readTree(json).forEach(node -> texts.add(node.asString()));
        return texts;
    }

    /** Choices by question id, of answers that hold nothing else. */
    static String choices(Map<String, String> choices) {
        return MAPPER.writeValueAsString(new TreeMap<>(choices));
    }

    /** What {@link #choices(Map)} wrote. */
    static Map<String, String> choices(String json) {
        Map<String, String> choices = new TreeMap<>();
        MAPPER.readTree(json)
                .properties()
                .forEach(entry -> choices.put(entry.getKey(), entry.getValue().asString()));
        return choices;
    }
}
