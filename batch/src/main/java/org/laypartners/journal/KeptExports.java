package org.laypartners.journal;

import org.springframework.jdbc.core.JdbcTemplate;

/** Which export each file was that took the place of one in the archive. */
public final class KeptExports {
    private final JdbcTemplate jdbc;

    public KeptExports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that a file is about to be replaced by one without a person's rows. Noted again, nothing changes. */
    public void rewritten(String sha256, String replacement) {
        jdbc.update(
                "insert into rewritten_export (sha256, original) values (?, ?) on conflict do nothing",
                replacement,
                original(sha256));
    }

    /** The SHA-256 of the export as it was dropped; the same again where it was never replaced. */
    public String original(String sha256) {
        return jdbc
                .queryForList("select original from rewritten_export where sha256 = ?", String.class, sha256)
                .stream()
                .findFirst()
                .orElse(sha256);
    }
}
