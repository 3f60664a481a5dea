package org.laypartners.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.laypartners.response.Quarter;
import org.springframework.jdbc.core.JdbcTemplate;

/** Knows an answer to equality monitoring that came before, without keeping anything that leads to it: HMAC-SHA256. */
final class EqualityMarks {
    /** All that is kept of equality answers, for who copies a store as it is. */
    static final List<String> TABLES = List.of("equality_answer", "equality_mark", "equality_key");

    private static final int KEY_BYTES = 32;

    private final JdbcTemplate jdbc;
    private final SecureRandom random;

    EqualityMarks(JdbcTemplate jdbc, SecureRandom random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    /** The marks of these, in their order. */
    List<String> of(List<EqualityArrival> arrivals) {
        Mac mac = mac(secret());
        return arrivals.stream()
                .map(arrival ->
                        HexFormat.of().formatHex(mac.doFinal(arrival.repeat().getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    /** Those of the marks that are known. */
    Set<String> known(Collection<String> marks) {
        Set<String> known = new HashSet<>();
        Slices.of(
                marks,
                slice -> jdbc.query(
                        "select mark from equality_mark where mark in " + Slices.places(slice),
                        row -> {
                            known.add(row.getString(1));
                        },
                        slice.toArray()));
        return known;
    }

    void add(Map<String, Quarter> marks) {
        jdbc.batchUpdate(
                "insert into equality_mark (mark, quarter) values (?, ?)",
                marks.entrySet().stream()
                        .map(mark ->
                                new Object[] {mark.getKey(), mark.getValue().toString()})
                        .toList());
    }

    /** Writes all marks anew in the order of the digests, which tells nothing. */
    void rewrite() {
        List<Object[]> all =
                new ArrayList<>(jdbc.query("select mark, quarter from equality_mark order by mark", (row, number) ->
                        new Object[] {row.getString(1), row.getString(2)}));
        jdbc.update("delete from equality_mark");
        jdbc.batchUpdate("insert into equality_mark (mark, quarter) values (?, ?)", all);
    }

    /** Whether answers of that quarter were erased: they must not come back with the next export. */
    boolean isErased(Quarter quarter) {
        return quarter.toString().compareTo(keptFrom()) < 0;
    }

    void eraseBefore(Quarter quarter) {
        secret();
        jdbc.update(
                "update equality_key set kept_from = ? where kept_from < ?", quarter.toString(), quarter.toString());
        jdbc.update("delete from equality_mark where quarter < ?", quarter.toString());
    }

    private String keptFrom() {
        return jdbc.queryForList("select kept_from from equality_key", String.class).stream()
                .findFirst()
                .orElse("");
    }

    private byte[] secret() {
        byte[] drawn = new byte[KEY_BYTES];
        random.nextBytes(drawn);
        jdbc.update(
                "insert into equality_key (id, secret, kept_from) values (1, ?, '') on conflict (id) do nothing",
                HexFormat.of().formatHex(drawn));
        return HexFormat.of()
                .parseHex(jdbc.queryForList("select secret from equality_key", String.class)
                        .get(0));
    }

    private static Mac mac(byte[] secret) {
        return HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, secret);
    }
}
