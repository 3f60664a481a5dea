package org.laypartners.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.response.Response;
import org.laypartners.store.FileId;
import org.laypartners.store.ResponseStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds all that the store holds about one person, for somebody who asks to see their data. Changes nothing. */
public final class Holdings {
    private final JdbcTemplate jdbc;
    private final ResponseStore responses;

    public Holdings(JdbcTemplate jdbc, ResponseStore responses) {
        this.jdbc = jdbc;
        this.responses = responses;
    }

    /**
     * One thing that is held.
     *
     * @param keptFrom the day from which its form's months count
     * @param file the name of the export that it came from; empty when it is not known any more
     * @param dropped the night for which that export was dropped; empty when it is not known any more
     */
    public record Held(Response response, LocalDate keptFrom, String file, Optional<LocalDate> dropped) {}

    /**
     * All about one person. Never prints itself.
     *
     * @param all in the order of the forms, then of the days
     * @param namesakes how many lines were left out because somebody else goes by the same name
     * @param mentions how many responses of others name the person in their words
     * @param traces by what the person is found in files
     */
    public record Found(List<Held> all, long namesakes, long mentions, Traces traces) {
        public Found {
            all = List.copyOf(all);
        }

        @Override
        public String toString() {
            return "Found";
        }
    }

    /** By an email address. */
    public Found ofEmail(String email) {
        return of(Person.ofEmail(email, identities()));
    }

    /**
     * By a whole name or a reference.
     *
     * @throws UnclearPersonException if people with different addresses go by that name
     */
    public Found ofName(String name) {
        return of(Person.ofName(name, identities()));
    }

    private List<Identity> identities() {
        try (Stream<Response> all = responses.everything()) {
            return Person.identities(all);
        }
    }

    private Found of(Person person) {
        List<Response> theirs = new ArrayList<>();
        long[] others = new long[2];
        try (Stream<Response> all = responses.everything()) {
            all.forEach(response -> {
                if (person.isTheirs(response)) {
                    theirs.add(response);
                } else if (person.mayBeTheirs(response)) {
                    others[0]++;
                } else if (response.answers().byQuestion().values().stream()
                        .anyMatch(answer -> person.traces().areIn(answer))) {
                    others[1]++;
                }
            });
        }
        List<Held> held = theirs.stream()
                .map(this::held)
                .sorted(Comparator.comparing((Held each) -> each.response().id().form())
                        .thenComparing(Held::keptFrom))
                .toList();
        return new Found(held, others[0], others[1], person.traces());
    }

    private Held held(Response response) {
        LocalDate keptFrom = ResponseStore.happenedOn(response);
        return jdbc
                .query(
                        """
                        select f.name, n.day from response r
                        join export_file f on %s = r.file
                        left join dropped_file d on d.sha256 = f.sha256 and d.definitions = f.definitions
                        left join night n on n.id = d.night
                        where r.form = ? and r.response_key = ? order by n.day
                        """.formatted(FileId.markOfColumn("f.sha256")),
                        (row, number) -> new Held(
                                response,
                                keptFrom,
                                row.getString("name"),
                                Optional.ofNullable(row.getString("day")).map(LocalDate::parse)),
                        response.id().form(),
                        response.id().key())
                .stream()
                .findFirst()
                .orElseGet(() -> new Held(response, keptFrom, "", Optional.empty()));
    }
}
