package org.laypartners.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.disclosure.PublicRow;
import org.laypartners.disclosure.PublicTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures as files for machines: one CSV for each table (RFC 4180, UTF-8), and one description of them all in the
 * W3C's vocabulary for tabular data.
 */
final class FigureFiles {
    private static final String SHARE = "Share";

    private FigureFiles() {}

    static String path(PublicTable table) {
        return "data/" + table.id() + ".csv";
    }

    static void write(List<PublicTable> figures, Path output) throws IOException {
        if (figures.isEmpty()) {
            return;
        }
        Files.createDirectories(output.resolve("data"));
        for (PublicTable table : figures) {
            Files.writeString(output.resolve(path(table)), csv(table), StandardCharsets.UTF_8);
        }
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("@context", "http://www.w3.org/ns/csvw");
        description.put("tables", figures.stream().map(FigureFiles::described).toList());
        String json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(description);
        Files.writeString(
                output.resolve("data/metadata.json"), json.replace("\r\n", "\n") + "\n", StandardCharsets.UTF_8);
    }

    private static String csv(PublicTable table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(table.category(), table.unit(), SHARE));
        for (PublicRow row : table.rows()) {
            lines.add(List.of(row.label(), row.shown(), row.share().orElse("")));
        }
        return lines.stream()
                .map(line -> line.stream().map(FigureFiles::field).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String field(String text) {
        boolean plain = Stream.of(",", "\"", "\r", "\n").noneMatch(text::contains);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static Map<String, Object> described(PublicTable table) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("url", table.id() + ".csv");
        described.put("dc:title", table.title());
        described.put("dc:description", table.subtitle());
        described.put(
                "tableSchema",
                Map.of(
                        "columns",
                        List.of(
                                column("category", table.category()),
                                column("unit", table.unit()),
                                column("share", SHARE))));
        return described;
    }

    private static Map<String, String> column(String name, String title) {
        Map<String, String> column = new LinkedHashMap<>();
        column.put("name", name);
        column.put("titles", title);
        column.put("datatype", "string");
        return column;
    }
}
