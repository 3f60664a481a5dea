package org.laypartners.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the store knows of exports that are kept in the archive. */
public final class KeptExports {
    private final JdbcTemplate jdbc;

    public KeptExports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An export in the archive.
     *
     * @param form the id of its form
     * @param oldest the day of the oldest answer in it; empty for one taken in before that was noted
     */
    public record KeptExport(String form, Optional<LocalDate> oldest) {}

    /** Notes that a file is about to be replaced by one without a person's rows. Noted again, nothing changes. */
    public void rewritten(String sha256, String replacement) {
        jdbc.update(
                "insert into rewritten_export (sha256, original) values (?, ?) on conflict do nothing",
                replacement,
                original(sha256));
    }

    /** Finds an export by the SHA-256 of what the archive holds; empty when it is not known. */
    public Optional<KeptExport> find(String sha256) {
        return jdbc
                .query(
                        "select form, oldest_on from export_file where sha256 = ? and form <> ''",
                        (row, number) -> new KeptExport(
                                row.getString("form"),
                                Optional.of(row.getString("oldest_on"))
                                        .filter(day -> !day.isEmpty())
                                        .map(LocalDate::parse)),
                        original(sha256))
                .stream()
                .min(Comparator.comparing(export -> export.oldest().orElse(LocalDate.MAX)));
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
