package org.laypartners.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.laypartners.personal.Writings;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.store.Databases;
import org.laypartners.store.ResponseStore;
import org.laypartners.store.StoreException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases one person from the store, and remembers whom until the kept files are clean too, so that a run that dies is
 * finished by the next one. {@link Erasures} has those that were begun.
 */
public final class Forgetting {
    private final JdbcTemplate jdbc;
    private final ResponseStore responses;
    private final Erasures erasures;
    private final TransactionTemplate transaction;

    public Forgetting(JdbcTemplate jdbc, ResponseStore responses) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.erasures = new Erasures(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(
                Objects.requireNonNull(jdbc.getDataSource(), "a store needs a data source")));
    }

    /**
     * Erases each response of the person with this address, and each line about a name that only they go by; in what others
     * wrote, their name, address and phone number give way to {@value Traces#ERASED}. Remembers the keys of what was erased,
     * which hold no answer in clear, so that the next export does not bring it back. Must run outside a transaction, with
     * the lock on the data folder held. The old pages are overwritten only by {@link #filesAreClean}.
     *
     * @throws UnclearPersonException if it is no address
     */
    public Erasure begin(String email, LocalDate day) {
        if (!email.contains("@")) {
            throw new UnclearPersonException(
                    "That is no email address. Give the whole address, for example name@mail.example.");
        }
        return begin(Person.ofEmail(email, identities()), day);
    }

    /**
     * The same for somebody known by a whole name or a reference.
     *
     * @throws UnclearPersonException if people with different addresses go by that name, or the store has nobody who does and it is
     *     a single word, which could stand anywhere
     */
    public Erasure beginByName(String name, LocalDate day) {
        List<Identity> all = identities();
        String folded = Writings.evened(name);
        if (!folded.contains(" ") && all.stream().noneMatch(each -> each.names().contains(folded))) {
            throw new UnclearPersonException(
                    "Nobody goes by that name or reference. Give the whole name, as it was written.");
        }
        return begin(Person.ofName(name, all), day);
    }

    /** Notes that no kept file holds the person any more: forgets whom it was, and overwrites what the store's file held. */
    public void filesAreClean(Erasure erasure) {
        erasures.wipe(erasure.id());
        rewrite();
        erasures.waitForRelease(erasure.id());
    }

    private List<Identity> identities() {
        try (Stream<Response> all = responses.everything()) {
            return Person.identities(all);
        }
    }

    private Erasure begin(Person person, LocalDate day) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<ResponseId> theirs = ids(person::isTheirs);
            long namesakes = ids(person::mayBeTheirs).size();
            theirs.forEach(this::erase);
            jdbc.update("delete from feedback_tally");
            new Scrubbing(jdbc, responses, person.traces()).scrub();
            return erasures.begin(day, person.traces(), new Forgotten(counted(theirs), namesakes));
        }));
    }

    private List<ResponseId> ids(Predicate<Response> wanted) {
        try (Stream<Response> all = responses.everything()) {
            return new ArrayList<>(all.filter(wanted).map(Response::id).toList());
        }
    }

    private void erase(ResponseId id) {
        jdbc.update("delete from response where form = ? and response_key = ?", id.form(), id.key());
        jdbc.update(
                "insert into erased_response (form, response_key) values (?, ?) on conflict do nothing",
                id.form(),
                id.key());
    }

    private static Map<String, Long> counted(List<ResponseId> ids) {
        Map<String, Long> counts = new TreeMap<>();
        ids.forEach(id -> counts.merge(id.form(), 1L, Long::sum));
        return counts;
    }

    private void rewrite() {
        if (!Databases.isSqlite(jdbc)) {
            jdbc.execute("vacuum full");
            return;
        }
        jdbc.execute("vacuum");
        Integer busy = jdbc.queryForObject("pragma wal_checkpoint(truncate)", (row, number) -> row.getInt("busy"));
        if (busy == null || busy != 0) {
            throw new StoreException("The person is erased, but another program has the store open, so traces may still"
                    + " lie in its file. Close that program, then run the same command again.");
        }
    }
}
