package org.laypartners.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases one person, known by an email address. */
public final class Forgetting {
    private static final String ERASED = "(erased)";

    private final JdbcTemplate jdbc;
    private final ResponseStore responses;
    private final TransactionTemplate transaction;

    public Forgetting(JdbcTemplate jdbc, ResponseStore responses) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(
                Objects.requireNonNull(jdbc.getDataSource(), "a store needs a data source")));
    }

    /**
     * Erases each response in which the address stands, and each line of a register about the name that was given with it. Remembers their keys, which hold no answer in clear, so that the next
     * export does not bring them back. Then rewrites the file, so that nothing is left in its free pages. Must run outside
     * a transaction, with the lock on the data folder held.
     *
     * @throws StoreException if it is no address, or if another program has the store open and the file could not be rewritten
     */
    public Forgotten forget(String email) {
        Forgotten forgotten = Objects.requireNonNull(transaction.execute(status -> {
            Person person = person(email);
            List<ResponseId> theirs = ids(person::isTheirs);
            theirs.forEach(this::erase);
            scrub(person, "export_file", List.of("name", "oddities"));
            scrub(person, "dropped_file", List.of("name"));
            scrub(person, "refused_row", List.of("column_heading"));
            scrub(person, "form_heading", List.of("first_name", "gone_name"));
            deleteHeadings(person);
            return new Forgotten(counted(theirs), ids(person::mayBeTheirs).size());
        }));
        rewrite();
        return forgotten;
    }

    private Person person(String email) {
        if (!email.contains("@")) {
            throw new StoreException(
                    "That is no email address. Give the whole address, for example name@mail.example.");
        }
        try (Stream<ExpressionOfInterest> all = responses.expressionsOfInterest()) {
            return Person.known(email, all.toList());
        }
    }

    private List<ResponseId> ids(Predicate<Response> wanted) {
        List<ResponseId> ids = new ArrayList<>();
        try (Stream<? extends Response> expressions = responses.expressionsOfInterest();
                Stream<? extends Response> feedback = responses.feedback();
                Stream<? extends Response> attendance = responses.attendance();
                Stream<? extends Response> presences = responses.presences();
                Stream<? extends Response> roster = responses.roster()) {
            Stream.of(expressions, feedback, attendance, presences, roster)
                    .forEach(kind -> kind.filter(wanted).map(Response::id).forEach(ids::add));
        }
        return ids;
    }

    private void erase(ResponseId id) {
        jdbc.update("delete from response where form = ? and response_key = ?", id.form(), id.key());
        jdbc.update(
                "insert into erased_response (form, response_key) values (?, ?) on conflict do nothing",
                id.form(),
                id.key());
    }

    /** What staff call a file, and a heading nobody expected, may name a person too. */
    private void scrub(Person person, String table, List<String> columns) {
        for (String column : columns) {
            String value = column.equals("oddities") ? AnswersJson.list(List.of(ERASED)) : ERASED;
            jdbc.queryForList("select distinct " + column + " from " + table, String.class).stream()
                    .filter(person::isNamedIn)
                    .forEach(text -> jdbc.update(
                            "update " + table + " set " + column + " = ? where " + column + " = ?", value, text));
        }
    }

    /** Written over, it would be one heading fewer in the next file: a drift that never was. */
    private void deleteHeadings(Person person) {
        jdbc.queryForList("select distinct heading from form_heading", String.class).stream()
                .filter(person::isNamedIn)
                .forEach(heading -> jdbc.update("delete from form_heading where heading = ?", heading));
    }

    private static Map<String, Long> counted(List<ResponseId> ids) {
        Map<String, Long> counts = new TreeMap<>();
        ids.forEach(id -> counts.merge(id.form(), 1L, Long::sum));
        return counts;
    }

    private void rewrite() {
        jdbc.execute("vacuum");
        Integer busy = jdbc.queryForObject("pragma wal_checkpoint(truncate)", (row, number) -> row.getInt("busy"));
        if (busy == null || busy != 0) {
            throw new StoreException("The person is erased, but another program has the store open, so traces may still"
                    + " lie in its file. Close that program, then run the same command again.");
        }
    }
}
