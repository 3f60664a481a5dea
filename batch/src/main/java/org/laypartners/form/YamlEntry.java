package org.laypartners.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One mapping of a definition file. Knows its place, so that each fault can be found. */
final class YamlEntry {
    private final String file;
    private final String place;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    YamlEntry(String file, String place, Object value) {
        this.file = file;
        this.place = place;
        if (!(value instanceof Map<?, ?> map)) {
            throw new FormDefinitionException(file, place, "Keys and values are expected here.");
        }
        map.forEach((key, entry) -> values.put(String.valueOf(key), entry));
    }

    /** The same entry under a name that a reader of the file knows better than its position. */
    YamlEntry named(String name) {
        return new YamlEntry(file, name, values);
    }

    /** An entry below this one. */
    YamlEntry below(String key, Object value) {
        return new YamlEntry(file, place.isEmpty() ? key : place + ", " + key, value);
    }

    FormDefinitionException fault(String key, String sentence) {
        String at = place.isEmpty() || key.isEmpty() ? place + key : place + ", " + key;
        return new FormDefinitionException(file, at, sentence);
    }

    Optional<Object> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    Optional<String> text(String key) {
        Optional<Object> value = value(key);
        if (value.isPresent() && !isScalar(value.get())) {
            throw fault(key, "A text is expected here.");
        }
        return value.map(String::valueOf);
    }

    String needText(String key) {
        return text(key).filter(text -> !text.isBlank()).orElseThrow(() -> fault(key, "This key is missing."));
    }

    List<Object> list(String key) {
        Optional<Object> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof List<?> list)) {
            throw fault(key, "A list is expected here.");
        }
        return new ArrayList<>(list);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key)) {
            if (!isScalar(item)) {
                throw fault(key, "A list of texts is expected here. Put quotation marks around a text with a colon.");
            }
            texts.add(String.valueOf(item));
        }
        return texts;
    }

    List<YamlEntry> entries(String key) {
        List<YamlEntry> entries = new ArrayList<>();
        for (Object item : list(key)) {
            entries.add(below(key + ", entry " + (entries.size() + 1), item));
        }
        return entries;
    }

    Optional<YamlEntry> entry(String key) {
        return value(key).map(value -> below(key, value));
    }

    boolean flag(String key) {
        String text = text(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw fault(key, "Either true or false is expected here.");
        }
        return text.equals("true");
    }

    Optional<BigDecimal> number(String key) {
        try {
            return text(key).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw fault(key, "A number is expected here.");
        }
    }

    Set<String> keys() {
        return values.keySet();
    }

    void refuseUnknownKeys() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                throw fault(
                        key,
                        "This key is not known. Known here are: "
                                + String.join(", ", asked.stream().sorted().toList()) + ".");
            }
        }
    }

    private static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
