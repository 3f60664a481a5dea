package org.laypartners.representation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which share of the catchment each borough is, scaled so that together they make one. */
final class Weights {
    /** All places that are none of the boroughs. The Census file has no figures for them, so they are left out. */
    private static final String ELSEWHERE = "OTHER";

    /** Shares in the file are rounded. */
    private static final double ROUNDING = 0.001;

    private Weights() {}

    /** The weights of the file, by the borough's name. */
    static Map<String, Double> read(Path catchment) {
        Map<String, Double> weights = new LinkedHashMap<>();
        List<ReferenceFile.Row> rows =
                new ReferenceFile(catchment).rows("area_code", "area_name", "share_of_catchment");
        for (ReferenceFile.Row row : rows) {
            double share = row.number("share_of_catchment");
            mustBeAShare(share, row.place());
            if (!row.text("area_code").equals(ELSEWHERE) && weights.putIfAbsent(row.text("area_name"), share) != null) {
                throw new ReferenceException(row.place() + ": the borough stands there twice.");
            }
        }
        return weights;
    }

    /**
     * The weights as shares of all that have one.
     *
     * @throws ReferenceException if they are no shares of one whole, or one is for a borough that the Census file lacks
     */
    static Map<String, Double> scaled(Map<String, Double> weights, List<String> boroughs) {
        weights.forEach((borough, weight) -> {
            mustBeAShare(weight, "The weight of " + borough);
            if (!boroughs.contains(borough)) {
                throw new ReferenceException(
                        "There is a weight for " + borough + ", but census.csv has no such borough.");
            }
        });
        double whole =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(whole > 0 && whole <= 1 + ROUNDING)) {
            throw new ReferenceException("The weights of the boroughs must add up to more than 0, and to 1 at most.");
        }
        Map<String, Double> scaled = new LinkedHashMap<>();
        boroughs.forEach(borough -> scaled.put(borough, weights.getOrDefault(borough, 0.0) / whole));
        return scaled;
    }

    private static void mustBeAShare(double weight, String what) {
        if (!(weight >= 0 && weight <= 1)) {
            throw new ReferenceException(what + ": a weight is a share from 0 to 1.");
        }
    }
}
