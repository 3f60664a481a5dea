package org.laypartners.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.disclosure.Treatment;

/** What templates see of the open data: the same files, columns and treatments that its description for programs has. */
public final class DataModel {
    private DataModel() {}

    /** By the names that the template of the page uses: {@code files}, {@code layouts} and {@code treatments}. */
    public static Map<String, Object> of(List<DataFile> files) {
        return Map.of(
                "files", files.stream().map(DataModel::file).toList(),
                "layouts", DataLayout.ALL.stream().map(DataModel::layout).toList(),
                "treatments",
                        Stream.of(Treatment.values())
                                .map(TreatmentWords::of)
                                .map(DataModel::treatment)
                                .toList());
    }

    private static Map<String, Object> file(DataFile file) {
        return Map.of(
                "name", file.name(),
                "path", file.path(),
                "title", file.title(),
                "holds", file.holds(),
                "notes", file.notes(),
                "layout", file.layout().id(),
                "layoutTitle", file.layout().title(),
                "first", file.first().toString(),
                "last", file.last().toString(),
                "released", file.released().toString());
    }

    private static Map<String, Object> layout(DataLayout layout) {
        return Map.of(
                "id", layout.id(),
                "title", layout.title(),
                "key", layout.key(),
                "columns", layout.columns().stream().map(DataModel::column).toList());
    }

    private static Map<String, Object> column(DataColumn column) {
        List<String> means = new ArrayList<>(List.of(column.means()));
        if (!column.codes().isEmpty()) {
            means.add("One of: " + String.join(", ", column.codes()) + ".");
        }
        return Map.of("name", column.name(), "type", column.type().words(), "means", String.join(" ", means));
    }

    private static Map<String, Object> treatment(TreatmentWords treatment) {
        return Map.of("code", treatment.code(), "words", treatment.words(), "meaning", treatment.meaning());
    }
}
