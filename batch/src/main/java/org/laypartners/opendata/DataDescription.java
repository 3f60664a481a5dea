package org.laypartners.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes the open data for programs, in the W3C's vocabulary for tabular data.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a>
 */
final class DataDescription {
    private final List<DataFile> files;
    private final Map<String, String> settings;

    DataDescription(List<DataFile> files, Map<String, String> settings) {
        this.files = files;
        this.settings = settings;
    }

    String json() {
        String json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(group());
        return json.replace("\r\n", "\n") + "\n";
    }

    private Map<String, Object> group() {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en-GB")));
        group.put("@type", "TableGroup");
        group.put("dc:title", "Figures of " + settings.getOrDefault("site.name", "lay partners"));
        group.put("dc:description", "Public figures about lay partners. Small numbers of people are protected.");
        putRights(group);
        group.put("dialect", dialect());
        group.put("tables", files.stream().map(this::table).toList());
        return group;
    }

    private void putRights(Map<String, Object> entry) {
        setting("licence.url").forEach(url -> entry.put("dc:license", Map.of("@id", url)));
        setting("trust.name").forEach(name -> entry.put("dc:publisher", name));
    }

    private List<String> setting(String key) {
        String value = settings.getOrDefault(key, "");
        return value.isEmpty() ? List.of() : List.of(value);
    }

    /** As RFC 4180 writes it. */
    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("encoding", "utf-8");
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminators", List.of("\r\n"));
        dialect.put("header", true);
        dialect.put("headerRowCount", 1);
        return dialect;
    }

    private Map<String, Object> table(DataFile file) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("url", file.name());
        table.put("dc:title", file.title());
        table.put("dc:description", file.holds());
        putRights(table);
        table.put("dc:issued", pair("@value", file.released().toString(), "@type", "xsd:date"));
        table.put("dc:temporal", file.first() + "/" + file.last());
        if (!file.notes().isEmpty()) {
            table.put(
                    "notes",
                    file.notes().stream().map(note -> note(file.name(), note)).toList());
        }
        table.put("tableSchema", schema(file.layout()));
        return table;
    }

    /** A note as the W3C's model of annotations has it. */
    private static Map<String, Object> note(String name, String text) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("@type", "oa:Annotation");
        note.put("oa:hasTarget", Map.of("@id", name));
        note.put("oa:hasBody", Map.of("rdf:value", text));
        return note;
    }

    private static Map<String, Object> schema(DataLayout layout) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "columns",
                layout.columns().stream().map(DataDescription::column).toList());
        schema.put("primaryKey", layout.key());
        if (layout.equals(DataLayout.ALL_FIGURES)) {
            Map<String, Object> list = pair("resource", OpenData.LIST, "columnReference", "figure");
            Map<String, Object> toList = pair("columnReference", "figure", "reference", list);
            schema.put("foreignKeys", List.of(toList));
        }
        return schema;
    }

    private static Map<String, Object> column(DataColumn column) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("dc:description", column.means());
        described.put("datatype", datatype(column));
        described.put("required", column.required());
        if (!column.required()) {
            described.put("null", "");
        }
        return described;
    }

    private static Object datatype(DataColumn column) {
        String name = column.type().standardName();
        if (column.codes().isEmpty()) {
            return name;
        }
        return pair("base", name, "format", column.codes().stream().collect(Collectors.joining("|", "^(", ")$")));
    }

    /** In this order always, so that the same figures give the same bytes. */
    private static Map<String, Object> pair(String key, Object value, String otherKey, Object otherValue) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(key, value);
        pair.put(otherKey, otherValue);
        return pair;
    }
}
