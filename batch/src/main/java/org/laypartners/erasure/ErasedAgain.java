package org.laypartners.erasure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.store.ResponseStore;
import org.laypartners.store.StoredVersions;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Notices that an export brings back people who were erased. The store leaves their answers out by itself; this says by what
 * they are found, so that the kept copy of the export can do without them too.
 */
public final class ErasedAgain {
    private static final int AT_A_TIME = 1_000;

    private final JdbcTemplate jdbc;
    private final ResponseStore responses;
    private final StoredVersions stored;

    public ErasedAgain(JdbcTemplate jdbc, ResponseStore responses) {
        this.jdbc = jdbc;
        this.responses = responses;
        this.stored = new StoredVersions(jdbc);
    }

    /**
     * A response of an export.
     *
     * @param earlier the ids under which earlier versions of the program may have stored it
     */
    public record Returned(Response response, Set<ResponseId> earlier) {
        public Returned {
            earlier = Set.copyOf(earlier);
        }

        private Stream<ResponseId> ids() {
            return Stream.concat(Stream.of(response.id()), earlier.stream());
        }
    }

    /** Whether anybody's response to that form was ever erased; if not, no export needs to be looked through. */
    public boolean isPossible(String form) {
        Integer count = jdbc.queryForObject("select count(*) from erased_response where form = ?", Integer.class, form);
        return count != null && count > 0;
    }

    /**
     * By what those of the responses are found that were erased; empty when none was. A name that somebody in the store goes
     * by is left out.
     */
    public Optional<Traces> in(Stream<Returned> export) {
        List<Identity> returned = new ArrayList<>();
        List<Returned> batch = new ArrayList<>();
        for (Iterator<Returned> all = export.iterator(); all.hasNext(); ) {
            batch.add(all.next());
            if (batch.size() == AT_A_TIME || !all.hasNext()) {
                returned.addAll(erased(batch));
                batch.clear();
            }
        }
        return returned.isEmpty() ? Optional.empty() : Optional.of(traces(returned));
    }

    private List<Identity> erased(List<Returned> batch) {
        Set<ResponseId> erased =
                stored.erased(batch.stream().flatMap(returned -> returned.ids()).toList());
        return batch.stream()
                .filter(returned -> returned.ids().anyMatch(erased::contains))
                .map(returned -> Identity.of(returned.response()))
                .toList();
    }

    private Traces traces(List<Identity> returned) {
        Set<String> names = new HashSet<>();
        returned.forEach(identity -> names.addAll(identity.names()));
        try (Stream<Response> all = responses.everything()) {
            all.forEach(response -> names.removeAll(Identity.of(response).names()));
        }
        return new Traces(
                returned.stream()
                        .flatMap(identity -> identity.emails().stream())
                        .collect(Collectors.toSet()),
                names,
                returned.stream()
                        .flatMap(identity -> identity.phones().stream())
                        .collect(Collectors.toSet()));
    }
}
