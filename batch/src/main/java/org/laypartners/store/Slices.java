package org.laypartners.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.laypartners.response.ResponseId;

/** Many keys in few questions to the database. */
public final class Slices {
    /** Far below what SQLite (32,766) and PostgreSQL (65,535) allow in one statement. */
    private static final int KEYS_AT_A_TIME = 500;

    private Slices() {}

    /** Hands over each key once, in a fixed order, some at a time. */
    public static void of(Collection<String> keys, Consumer<List<String>> ask) {
        List<String> all = keys.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += KEYS_AT_A_TIME) {
            ask.accept(all.subList(from, Math.min(all.size(), from + KEYS_AT_A_TIME)));
        }
    }

    /** Hands over each key once with its form, in a fixed order, some at a time. */
    static void ofIds(Collection<ResponseId> ids, BiConsumer<String, List<String>> ask) {
        Map<String, List<String>> keysOfForms = new TreeMap<>();
        ids.forEach(id -> keysOfForms
                .computeIfAbsent(id.form(), form -> new ArrayList<>())
                .add(id.key()));
        keysOfForms.forEach((form, keys) -> of(keys, slice -> ask.accept(form, slice)));
    }

    /** As many question marks as keys, in brackets. */
    public static String places(List<String> keys) {
        return "(?" + ", ?".repeat(keys.size() - 1) + ")";
    }
}
