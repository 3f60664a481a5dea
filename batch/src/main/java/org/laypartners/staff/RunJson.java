package org.laypartners.staff;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.laypartners.store.FileRecord;
import org.laypartners.store.RowsToMend.RowFault;
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
        // One by one, as they are written: there can be hundreds of thousands.
        json.put("refusals", (Iterable<Map<String, Object>>)
                () -> dropped.toMend().faults().map(RunJson::refusal).iterator());
        return json;
    }

    private static Map<String, Object> refusal(RowFault problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("row", problem.row());
        json.put("line", problem.line());
        json.put("column", problem.fault().column());
        json.put("code", problem.fault().code());
        return json;
    }

    private static Map<String, Object> left(StaffMaterial.LeftFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("reason", file.reason());
        return json;
    }
}
