package org.laypartners.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a folder of open data as a program of somebody else would, who knows nothing but the W3C's two standards (model and
 * metadata vocabulary for tabular data), and says where the files are not what their description promises.
 */
public final class DataFolder {
    private static final Set<String> TABLE = Set.of(
            "url",
            "notes",
            "tableSchema",
            "dc:title",
            "dc:description",
            "dc:license",
            "dc:publisher",
            "dc:issued",
            "dc:temporal");
    private static final Set<String> SCHEMA = Set.of("columns", "primaryKey", "foreignKeys");
    private static final Set<String> COLUMN =
            Set.of("name", "titles", "datatype", "required", "null", "dc:description");
    private static final Map<String, String> TYPES = Map.of(
            "string", "(?s).*",
            "nonNegativeInteger", "\\+?[0-9]+",
            "date", "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
            "boolean", "true|false|1|0");

    private final Path folder;
    private final JsonNode description;
    private final List<String> faults = new ArrayList<>();

    private DataFolder(Path folder) throws IOException {
        this.folder = folder;
        this.description = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("metadata.json")));
    }

    /** What is wrong with the folder; none where a strict reader accepts it. */
    public static List<String> faults(Path folder) {
        try {
            return new DataFolder(folder).check();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private List<String> check() throws IOException {
        JsonNode context = description.path("@context");
        expect(context.path(0).asString().equals("http://www.w3.org/ns/csvw"), "no context");
        expect(context.path(1).path("@language").asString().matches("[a-z]{2}(-[A-Z]{2})?"), "no language");
        Set<String> described = new TreeSet<>(Set.of("metadata.json"));
        for (JsonNode table : description.path("tables")) {
            String url = table.path("url").asString();
            expect(described.add(url), url + " is described twice");
            known(url, table, TABLE);
            if (Files.isRegularFile(folder.resolve(url))) {
                checkTable(url, table.path("tableSchema"));
            } else {
                faults.add(url + " is not there");
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !described.contains(name))
                    .forEach(name -> faults.add(name + " is not described"));
        }
        return faults;
    }

    private void checkTable(String url, JsonNode schema) throws IOException {
        known(url, schema, SCHEMA);
        List<CSVRecord> records = records(url);
        List<String> names = names(schema);
        for (JsonNode column : schema.path("columns")) {
            known(url, column, COLUMN);
            expect(column.path("name").asString().matches("[A-Za-z][A-Za-z0-9_]*"), url + ": a name is no name");
        }
        expect(List.of(records.get(0).values()).equals(titles(schema)), url + ": headings are not the titles");
        if (records.stream().anyMatch(row -> row.size() != names.size())) {
            faults.add(url + ": a row is too short or too long");
            return;
        }
        for (CSVRecord row : records.subList(1, records.size())) {
            for (int place = 0; place < names.size(); place++) {
                checkCell(
                        url + ", " + names.get(place),
                        row.get(place),
                        schema.path("columns").path(place));
            }
        }
        List<String> key = texts(schema.path("primaryKey"));
        expect(!key.isEmpty() && names.containsAll(key), url + ": the key is not of its columns");
        List<List<String>> keys = values(records, names, key);
        expect(new HashSet<>(keys).size() == keys.size(), url + ": a key stands twice");
        for (JsonNode foreign : schema.path("foreignKeys")) {
            checkForeign(
                    url, values(records, names, texts(foreign.path("columnReference"))), foreign.path("reference"));
        }
    }

    private void checkCell(String place, String text, JsonNode column) {
        if (text.isEmpty()) {
            expect(!column.path("required").asBoolean(), place + ": a cell is blank");
            return;
        }
        JsonNode type = column.path("datatype");
        String base = type.isString() ? type.asString() : type.path("base").asString();
        expect(TYPES.containsKey(base), place + ": the type is not known");
        expect(text.matches(TYPES.getOrDefault(base, "")), place + ": a cell is not of its type");
        expect(text.matches(type.path("format").asString("(?s).*")), place + ": a cell has another format");
    }

    private void checkForeign(String url, List<List<String>> values, JsonNode reference) throws IOException {
        String other = reference.path("resource").asString();
        for (JsonNode table : description.path("tables")) {
            if (table.path("url").asString().equals(other)) {
                List<List<String>> there = values(
                        records(other), names(table.path("tableSchema")), texts(reference.path("columnReference")));
                expect(there.containsAll(values), url + ": a row names what " + other + " does not have");
                return;
            }
        }
        faults.add(url + ": it refers to a table that is not described");
    }

    private List<CSVRecord> records(String url) throws IOException {
        String text = Files.readString(folder.resolve(url), StandardCharsets.UTF_8);
        expect(text.endsWith("\r\n"), url + ": the last line does not end");
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static List<List<String>> values(List<CSVRecord> records, List<String> names, List<String> columns) {
        return records.subList(1, records.size()).stream()
                .map(row -> columns.stream()
                        .map(column -> row.get(names.indexOf(column)))
                        .toList())
                .toList();
    }

    private static List<String> names(JsonNode schema) {
        return schema.path("columns")
                .valueStream()
                .map(column -> column.path("name").asString())
                .toList();
    }

    private static List<String> titles(JsonNode schema) {
        return schema.path("columns")
                .valueStream()
                .map(column -> column.path("titles").asString())
                .toList();
    }

    private static List<String> texts(JsonNode node) {
        return node.isString()
                ? List.of(node.asString())
                : node.valueStream().map(JsonNode::asString).toList();
    }

    private void known(String url, JsonNode entry, Set<String> keys) {
        entry.propertyNames().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> faults.add(url + ": the vocabulary has no " + key + " there"));
    }

    private void expect(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
