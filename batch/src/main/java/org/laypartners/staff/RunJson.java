package org.laypartners.staff;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laypartners.journal.FileRecord;
import org.laypartners.store.Tally;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the night did for machines to check: {@code run.json}. Holds reason codes, never answers. */
final class RunJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RunJson() {}

    static void write(Path file, StaffMaterial material) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("date", material.day().toString());
        run.put("files", material.files().stream().map(RunJson::file).toList());
        run.put("left", material.left().stream().map(RunJson::left).toList());
        MAPPER.writeValue(file, run);
    }

    private static Map<String, Object> file(StaffMaterial.DroppedFile dropped) {
        FileRecord file = dropped.drop().file();
        Tally tally = FileTally.of(dropped.drop());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", dropped.drop().name());
        json.put("sha256", file.id().sha256());
        json.put("format", file.format());
        json.put("encoding", file.encoding());
        json.put("form", file.form());
        json.put("outcome", file.refused() ? "refused" : "taken in");
        json.put("known", dropped.drop().known());
        json.put("reason", file.code());
        json.put("rowsRead", tally.read());
        json.put("accepted", tally.accepted());
        json.put("replaced", tally.replaced());
        json.put("unchanged", tally.unchanged());
        json.put("rejected", tally.refused());
        json.put("leftOut", file.leftOut());
        json.put("gone", file.gone());
        json.put("mended", dropped.mended().size());
        json.put("says", dropped.drop().inWords());
        json.put("refusals", refusals(dropped));
        return json;
    }

    /** A fault of a column is told once with all its rows: there can be hundreds of thousands. */
    private static List<Map<String, Object>> refusals(StaffMaterial.DroppedFile dropped) {
        Map<Kind, RowRuns> rows = new LinkedHashMap<>();
        dropped.toMend()
                .faults()
                .forEach(at -> rows.computeIfAbsent(
                                new Kind(at.fault().column(), at.fault().code()), kind -> new RowRuns())
                        .add(at.row()));
        return rows.entrySet().stream()
                .map(each -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("column", each.getKey().column());
                    json.put("code", each.getKey().code());
                    json.put("rows", each.getValue().pairs());
                    return json;
                })
                .toList();
    }

    private record Kind(String column, String code) {}

    private static Map<String, Object> left(StaffMaterial.LeftFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("reason", file.reason());
        return json;
    }
}
