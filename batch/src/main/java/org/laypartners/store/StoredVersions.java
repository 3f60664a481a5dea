package org.laypartners.store;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.laypartners.response.ResponseId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks up many responses with few questions to the database. */
public final class StoredVersions {
    private final JdbcTemplate jdbc;

    public StoredVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions kept of these responses; one that is not kept is not there. */
    Map<ResponseId, Version> of(Collection<ResponseId> ids) {
        Map<ResponseId, Version> versions = new HashMap<>();
        Slices.ofIds(
                ids,
                (form, keys) -> jdbc.query(
                        "select response_key, submitted, modified, mended, written, fingerprint from response"
                                + " where form = ? and response_key in " + Slices.places(keys),
                        row -> {
                            versions.put(
                                    new ResponseId(form, row.getString(1)),
                                    new Version(
                                            LocalDateTime.parse(row.getString(2)),
                                            LocalDateTime.parse(row.getString(3)),
                                            row.getLong(4) == 1,
                                            LocalDateTime.parse(row.getString(5)),
                                            row.getString(6)));
                        },
                        arguments(form, keys)));
        return versions;
    }

    /** Those of the responses that were erased because a person asked for it. */
    public Set<ResponseId> erased(Collection<ResponseId> ids) {
        Set<ResponseId> erased = new HashSet<>();
        // Mostly nobody has asked yet: then one question answers for all of them.
        if (jdbc.queryForList("select 1 from erased_response limit 1").isEmpty()) {
            return erased;
        }
        Slices.ofIds(
                ids,
                (form, keys) -> jdbc.query(
                        "select response_key from erased_response where form = ? and response_key in "
                                + Slices.places(keys),
                        row -> {
                            erased.add(new ResponseId(form, row.getString(1)));
                        },
                        arguments(form, keys)));
        return erased;
    }

    private static Object[] arguments(String form, List<String> keys) {
        return Stream.concat(Stream.of(form), keys.stream()).toArray();
    }
}
