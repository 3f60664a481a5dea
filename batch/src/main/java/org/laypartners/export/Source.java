package org.laypartners.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column as it is handed on, and the columns of the file that it is made from.
 *
 * @param parts one, or one for each choice
 */
record Source(String heading, Role role, List<String> also, List<Part> parts) {
    /** What stands between two choices that the file has in columns of their own. */
    private static final String BETWEEN = "\n";

    Source {
        also = List.copyOf(also);
        parts = List.copyOf(parts);
    }

    static Source of(int index, String heading, Role role, String... also) {
        List<String> others = new ArrayList<>(List.of(also));
        others.removeAll(Collections.singleton(""));
        return new Source(heading, role, others, List.of(new Part(index, "")));
    }

    boolean isFolded() {
        return parts.size() > 1 || !parts.get(0).label().isEmpty();
    }

    String cell(List<String> raw) {
        if (!isFolded()) {
            return at(raw, parts.get(0));
        }
        return parts.stream()
                .flatMap(part -> part.choice(at(raw, part)).stream())
                .collect(Collectors.joining(BETWEEN));
    }

    private static String at(List<String> raw, Part part) {
        return part.index() < raw.size() ? raw.get(part.index()) : "";
    }
}
