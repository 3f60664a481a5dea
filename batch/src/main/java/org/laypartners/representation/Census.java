package org.laypartners.representation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Census file: exact counts by area, topic and category, in the file's order. Rows of percents only are left out. */
final class Census {
    /** The eight boroughs of north west London together. */
    private static final String ALL_BOROUGHS = "NWL8";

    /** The area that stands for all boroughs; no borough is called so. */
    static final String TOGETHER = "";

    /** Bases may differ by a few from the sum of their counts, for the Census changes small counts to protect people. */
    private static final double CHANGED = 0.001;

    private final Map<String, Map<String, Map<String, Integer>>> counts = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> bases = new LinkedHashMap<>();

    private Census() {}

    static Census read(Path file) {
        Census census = new Census();
        new ReferenceFile(file)
                .rows("area_code", "area_name", "topic", "category", "count", "base").stream()
                        .filter(row -> !row.text("count").isEmpty())
                        .forEach(census::add);
        return census;
    }

    private void add(ReferenceFile.Row row) {
        String area = row.text("area_code").equals(ALL_BOROUGHS) ? TOGETHER : row.text("area_name");
        boolean twice = counts.computeIfAbsent(area, name -> new LinkedHashMap<>())
                        .computeIfAbsent(row.text("topic"), name -> new LinkedHashMap<>())
                        .put(row.text("category"), row.people("count"))
                != null;
        bases.computeIfAbsent(area, name -> new LinkedHashMap<>()).put(row.text("topic"), row.people("base"));
        if (twice) {
            throw new ReferenceException(row.place() + ": the category stands there twice.");
        }
    }

    List<String> boroughs() {
        return counts.keySet().stream().filter(area -> !area.equals(TOGETHER)).toList();
    }

    /**
     * Shares of the categories, which make one.
     *
     * @throws ReferenceException if the file has nothing of it, or not all
     */
    Map<String, Double> shares(String area, Topic topic) {
        Map<String, Integer> people = of(area, topic.census());
        double all = sum(people);
        int base = bases.getOrDefault(area, Map.of()).getOrDefault(topic.census(), 0);
        String place = "\"" + topic.census() + "\" for " + (area.equals(TOGETHER) ? ALL_BOROUGHS : area) + ".";
        if (all <= 0) {
            throw new ReferenceException("census.csv has no figures on " + place);
        }
        if (Math.abs(all - base) > base * CHANGED) {
            throw new ReferenceException("census.csv has counts that do not add up to their base on " + place);
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        people.forEach((category, count) -> shares.put(category, count / all));
        return shares;
    }

    /** How many live in a borough: those of 16 and over, or else all, if the file does not tell them apart. */
    long residents(String borough) {
        return Stream.of("age_16plus", "age_all")
                .map(topic -> sum(of(borough, topic)))
                .filter(people -> people > 0)
                .findFirst()
                .orElseThrow(() -> new ReferenceException("census.csv does not say how many live in " + borough + "."));
    }

    private Map<String, Integer> of(String area, String topic) {
        return counts.getOrDefault(area, Map.of()).getOrDefault(topic, Map.of());
    }

    private static long sum(Map<String, Integer> people) {
        return people.values().stream().mapToLong(Integer::longValue).sum();
    }
}
