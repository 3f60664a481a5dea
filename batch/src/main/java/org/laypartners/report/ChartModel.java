package org.laypartners.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A chart as its component wants it. */
final class ChartModel {
    private ChartModel() {}

    static Map<String, Object> of(String id, Chart chart) {
        if (chart instanceof Chart.Bars bars) {
            return Map.of(
                    "kind",
                    "bars",
                    "id",
                    id,
                    "title",
                    bars.title(),
                    "rows",
                    bars.bars().stream().map(ChartModel::bar).toList());
        }
        if (chart instanceof Chart.Pairs pairs) {
            return Map.of(
                    "kind",
                    "pairs",
                    "id",
                    id,
                    "title",
                    pairs.title(),
                    "first",
                    pairs.first(),
                    "second",
                    pairs.second(),
                    "rows",
                    pairs.pairs().stream().map(ChartModel::pair).toList());
        }
        Chart.Line line = (Chart.Line) chart;
        return Map.of(
                "kind", "line", "id", id, "title", line.title(), "target", list(line.target()), "points", points(line));
    }

    private static Map<String, Object> bar(Chart.Bar bar) {
        return Map.of("label", bar.label(), "shown", bar.shown(), "bar", bar.length(), "hidden", bar.hidden());
    }

    private static Map<String, Object> pair(Chart.Pair pair) {
        return Map.of("label", pair.label(), "first", bar(pair.first()), "second", bar(pair.second()));
    }

    private static List<Map<String, Object>> points(Chart.Line line) {
        return IntStream.range(0, line.points().size())
                .mapToObj(point -> Map.<String, Object>of(
                        "label",
                        line.points().get(point),
                        "value",
                        list(line.values().get(point))))
                .toList();
    }

    private static List<Integer> list(OptionalInt value) {
        return value.stream().boxed().toList();
    }
}
