package org.laypartners.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.laypartners.response.Answer;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Response;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erases one person, known by an email address. */
public final class Forgetting {
    private final JdbcTemplate jdbc;
    private final ResponseStore responses;

    public Forgetting(JdbcTemplate jdbc, ResponseStore responses) {
        this.jdbc = jdbc;
        this.responses = responses;
    }

    /**
     * Erases each response that holds the address, and each line of a register about a person whose expression of interest
     * holds it. The file is then rewritten, so that nothing is left in its free pages. Must run outside a transaction.
     *
     * @return how many responses were erased
     */
    public int forget(String email) {
        List<ExpressionOfInterest> theirs;
        try (Stream<ExpressionOfInterest> all = responses.expressionsOfInterest()) {
            theirs = all.filter(response -> holds(response, email)).toList();
        }
        List<String> names = theirs.stream().map(ExpressionOfInterest::name).toList();
        int erased = 0;
        try (Stream<? extends Response> all = everything()) {
            List<? extends Response> found = all.filter(response ->
                            holds(response, email) || names.stream().anyMatch(name -> holds(response, name)))
                    .toList();
            for (Response response : found) {
                erased += jdbc.update(
                        "delete from response where form = ? and response_key = ?",
                        response.id().form(),
                        response.id().key());
            }
        }
        jdbc.execute("vacuum");
        jdbc.execute("pragma wal_checkpoint(truncate)");
        return erased;
    }

    private Stream<? extends Response> everything() {
        return Stream.of(responses.expressionsOfInterest(), responses.feedback(), responses.attendance())
                .flatMap(kind -> kind);
    }

    private static boolean holds(Response response, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return !wanted.isEmpty()
                && response.answers().byQuestion().values().stream()
                        .filter(Answer.Words.class::isInstance)
                        .map(answer -> ((Answer.Words) answer).text().strip().toLowerCase(Locale.ROOT))
                        .anyMatch(words -> words.equals(wanted));
    }
}
