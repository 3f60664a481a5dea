package org.laypartners.representation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who lives here, from Census 2021: shares of the eight boroughs of north west London together, and of the Trust's
 * catchment. The catchment is the boroughs, each with its weight; the part of it that lies elsewhere is left out, for there
 * are no figures for it.
 */
public final class ReferencePopulation {
    private final Map<Topic, Map<String, Double>> together = new EnumMap<>(Topic.class);
    private final Map<Topic, Map<String, Double>> catchment = new EnumMap<>(Topic.class);

    private ReferencePopulation() {}

    /**
     * Reads {@code census.csv} and {@code catchment.csv}.
     *
     * @param folder where both lie; the second is not read if weights are given
     * @param weights by the borough's name as in {@code census.csv}, the share of the catchment that lives there, from 0 to
     *     1; a borough without a weight counts nothing; empty for those of {@code catchment.csv}
     * @throws ReferenceException if a file is missing or broken, or the weights are no shares of one whole
     */
    public static ReferencePopulation read(Path folder, Map<String, Double> weights) {
        Census census = Census.read(folder.resolve("census.csv"));
        Map<String, Double> unscaled = weights.isEmpty() ? Weights.read(folder.resolve("catchment.csv")) : weights;
        Map<String, Double> scaled = Weights.scaled(unscaled, census.boroughs());
        ReferencePopulation population = new ReferencePopulation();
        for (Topic topic : Topic.withReference()) {
            if (topic != Topic.BOROUGH) {
                population.together.put(topic, census.shares(Census.TOGETHER, topic));
                population.catchment.put(topic, weighted(census, topic, scaled));
                population.mustHaveTheSameCategories(topic);
            }
        }
        population.together.put(Topic.BOROUGH, boroughs(census));
        population.catchment.put(Topic.BOROUGH, scaled);
        return population;
    }

    /** The categories that the Census knows, in its order; none for a topic without a reference. */
    List<String> categories(Topic topic) {
        Set<String> known = together.getOrDefault(topic, Map.of()).keySet();
        return Collections.unmodifiableList(new ArrayList<>(known));
    }

    /** The share of a category, from 0 to 1. */
    double share(Area area, Topic topic, String category) {
        Map<Topic, Map<String, Double>> shares = area == Area.BOROUGHS ? together : catchment;
        return shares.getOrDefault(topic, Map.of()).getOrDefault(category, 0.0);
    }

    private void mustHaveTheSameCategories(Topic topic) {
        Set<String> ofBoroughs = catchment.getOrDefault(topic, Map.of()).keySet();
        if (!ofBoroughs.equals(together.getOrDefault(topic, Map.of()).keySet())) {
            throw new ReferenceException("census.csv has other categories of \"" + topic.census()
                    + "\" for a borough than for all of them together.");
        }
    }

    private static Map<String, Double> weighted(Census census, Topic topic, Map<String, Double> weights) {
        Map<String, Double> sums = new LinkedHashMap<>();
        weights.forEach((borough, weight) -> census.shares(borough, topic)
                .forEach((category, share) -> sums.merge(category, weight * share, Double::sum)));
        return sums;
    }

    private static Map<String, Double> boroughs(Census census) {
        Map<String, Long> residents = new LinkedHashMap<>();
        census.boroughs().forEach(borough -> residents.put(borough, census.residents(borough)));
        double all = residents.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Double> shares = new LinkedHashMap<>();
        residents.forEach((borough, people) -> shares.put(borough, people / all));
        return shares;
    }
}
