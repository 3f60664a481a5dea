package org.laypartners.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a data folder holds, to hold it against another's: the live trees and the folders byte by byte, the store row by row.
 * What each run draws at random (the numbers of equality answers and the key that hides whose they are) and what tells one
 * run from another (the numbers of nights) is left out.
 */
record Snapshot(
        Map<String, String> site,
        Map<String, String> reports,
        Map<String, List<String>> store,
        Map<String, String> kept) {
    /** The columns of each table that must be the same. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            // Marks of changes are drawn by lot.
            Map.entry(
                    "response",
                    "form, response_key, kind, happened_on, submitted, modified, answers, fingerprint, file, file_row,"
                            + " mended, written, first_file, searched"),
            Map.entry("personal_value", "*"),
            Map.entry("export_file", "*"),
            Map.entry("refused_row", "*"),
            Map.entry("fault_list", "*"),
            Map.entry("dropped_file", "name, sha256, definitions, known, reported_in > 0"),
            Map.entry("night", "distinct day"),
            Map.entry("erased_response", "*"),
            Map.entry("form_heading", "*"),
            Map.entry("form_heading_file", "*"),
            Map.entry("live_form", "*"),
            Map.entry("equality_answer", "quarter, answers"),
            Map.entry("equality_mark", "quarter"),
            Map.entry("equality_key", "id, kept_from"),
            Map.entry("erasure", "*"),
            Map.entry("rewritten_export", "*"),
            Map.entry("archived_file", "sha256"),
            Map.entry("feedback_tally", "first_day, last_day, tally"),
            Map.entry("quoted_response", "*"),
            Map.entry("figure_release", "*"),
            Map.entry("figure_response", "*"));

    static Snapshot of(Path data) throws IOException {
        Map<String, String> kept = new TreeMap<>();
        for (String folder : List.of("inbox", "archive", "rejected", "work")) {
            tree(data.resolve(folder)).forEach((path, bytes) -> kept.put(folder + "/" + path, bytes));
        }
        kept.put("store", String.join(" ", stores(data)));
        return new Snapshot(tree(data.resolve("public")), tree(data.resolve("staff")), store(data), kept);
    }

    /** No copy of a store is left beside it. What SQLite keeps there comes and goes. */
    private static List<String> stores(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("store"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm"))
                    .sorted()
                    .toList();
        }
    }

    /** Both live trees are those of the other. */
    boolean showsTheSameAs(Snapshot other) {
        return site.equals(other.site) && reports.equals(other.reports);
    }

    /** Each place where the two part, by name; what they hold stays out of it. */
    List<String> differences(Snapshot other) {
        List<String> found = new ArrayList<>();
        differences("public", site, other.site, found);
        differences("staff", reports, other.reports, found);
        differences("folders", kept, other.kept, found);
        differences("store", store, other.store, found);
        return found;
    }

    private static <V> void differences(String part, Map<String, V> one, Map<String, V> two, List<String> found) {
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(two.keySet());
        for (String name : names) {
            if (!one.containsKey(name) || !two.containsKey(name)) {
                found.add(part + ": " + name + (one.containsKey(name) ? " only in the first" : " only in the second"));
            } else if (!one.get(name).equals(two.get(name))) {
                found.add(part + ": " + name + " differs");
            }
        }
    }

    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        Path root = folder.toRealPath();
        try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Map<String, List<String>> store(Path data) {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store/lay-partners.db"));
                Statement statement = store.createStatement()) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                tables.put(table.getKey(), rows(statement, "select " + table.getValue() + " from " + table.getKey()));
            }
        } catch (SQLException notYet) {
            tables.put("cannot be read", List.of(String.valueOf(notYet.getErrorCode())));
        }
        return tables;
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(found.getString(i)).append('\u001f');
                }
                rows.add(row.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
