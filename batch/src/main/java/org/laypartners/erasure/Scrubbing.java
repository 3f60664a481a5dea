package org.laypartners.erasure;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Response;
import org.laypartners.store.AnswersJson;
import org.laypartners.store.JsonColumn;
import org.laypartners.store.ResponseStore;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes one person out of every text in the store that is not their own: what others wrote, and what files are called. */
final class Scrubbing {
    /** What staff call a file may name a person, and so may a heading nobody expected: then all of it goes. */
    private static final Set<String> WHOLE = Set.of("name", "first_name", "gone_name", "column_heading");

    /** The answers are scrubbed one by one; the keys hold no answer in clear; an erasure must still know whom it is about. */
    private static final Set<String> LEFT = Set.of(
            "response", "personal_value", "erased_response", "erasure", "flyway_schema_history", "sqlite_sequence");

    private final JdbcTemplate jdbc;
    private final ResponseStore responses;
    private final Traces traces;

    Scrubbing(JdbcTemplate jdbc, ResponseStore responses, Traces traces) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.traces = traces;
    }

    /** Must run in the transaction that erases what is the person's own. */
    void scrub() {
        scrubAnswers();
        deleteHeadings();
        textColumns().forEach((table, columns) -> columns.forEach(column -> scrub(table, column)));
    }

    /** The fingerprint stays: then the same answer in the next export is known, and stays as it is here. */
    private void scrubAnswers() {
        List<Object[]> updates = new ArrayList<>();
        List<Object[]> ids = new ArrayList<>();
        try (Stream<Response> all = responses.everything()) {
            all.forEach(response -> {
                Answers left = left(response.answers());
                if (!left.equals(response.answers())) {
                    updates.add(new Object[] {
                        AnswersJson.write(left),
                        response.id().form(),
                        response.id().key()
                    });
                    ids.add(new Object[] {response.id().form(), response.id().key()});
                }
            });
        }
        jdbc.batchUpdate("update response set answers = ?, searched = 0 where form = ? and response_key = ?", updates);
        jdbc.batchUpdate("delete from personal_value where form = ? and response_key = ?", ids);
    }

    private Answers left(Answers answers) {
        Map<String, Answer> left = new LinkedHashMap<>(answers.byQuestion());
        left.replaceAll((question, answer) ->
                answer instanceof Answer.Words words ? new Answer.Words(traces.erasedFrom(words.text())) : answer);
        return new Answers(left);
    }

    /** Written over, it would be one heading fewer in the next file: a drift that never was. */
    private void deleteHeadings() {
        jdbc.queryForList("select distinct heading from form_heading", String.class).stream()
                .filter(traces::areIn)
                .forEach(heading -> jdbc.update("delete from form_heading where heading = ?", heading));
    }

    private void scrub(String table, String column) {
        Set<String> naming = new TreeSet<>();
        jdbc.query("select distinct " + column + " from " + table + " where " + column + " is not null", row -> {
            String text = row.getString(1);
            if (traces.areIn(text)) {
                naming.add(text);
            }
        });
        naming.forEach(text -> jdbc.update(
                "update " + table + " set " + column + " = ? where " + column + " = ?", left(column, text), text));
    }

    private String left(String column, String text) {
        if (column.equals("oddities")) {
            return JsonColumn.list(List.of(Traces.ERASED));
        }
        if (column.equals("faults")) {
            // Text by text, so that the list can still be read.
            return JsonColumn.list(
                    JsonColumn.list(text).stream().map(traces::erasedFrom).toList());
        }
        return WHOLE.contains(column) ? Traces.ERASED : traces.erasedFrom(text);
    }

    /** Every column of text in every table, also those of the jobs, whose messages may name a file. */
    private Map<String, List<String>> textColumns() {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<Map<String, List<String>>>) connection -> {
            Map<String, List<String>> columns = new LinkedHashMap<>();
            DatabaseMetaData store = connection.getMetaData();
            String schema = connection.getSchema();
            try (ResultSet tables = store.getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    columns.put(tables.getString("TABLE_NAME"), new ArrayList<>());
                }
            }
            columns.keySet().removeIf(table -> LEFT.contains(table.toLowerCase(Locale.ROOT)));
            for (Map.Entry<String, List<String>> table : columns.entrySet()) {
                addTextColumns(store, schema, table.getKey(), table.getValue());
            }
            return columns;
        }));
    }

    private static void addTextColumns(DatabaseMetaData store, String schema, String table, List<String> names)
            throws SQLException {
        try (ResultSet columns = store.getColumns(null, schema, table, "%")) {
            while (columns.next()) {
                String type = columns.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
                String name = columns.getString("COLUMN_NAME");
                if (type.contains("TEXT") || type.contains("CHAR") || type.contains("CLOB")) {
                    names.add(name);
                }
            }
        }
    }
}
