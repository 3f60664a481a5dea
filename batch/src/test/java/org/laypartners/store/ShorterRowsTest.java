package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.store.TestStore.NOON;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laypartners.journal.RefusedRowsOnce;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;
import org.laypartners.response.ResponseId;
import org.springframework.jdbc.core.JdbcTemplate;

/** A store whose rows an earlier version wrote, after the migration that made rows shorter. */
class ShorterRowsTest {
    private static final String FILE = DigestUtils.sha256Hex("an export");
    private static final String LOOKS_LIKE_JSON =
            "I said \"no\": {\"rating\":1}, {\"yes\":true}, \"fb_raise\":{\"yes\":true} \\";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void sayWhatTheySaidBefore(TestDatabase database) {
        Map<String, Answer> all = new LinkedHashMap<>();
        for (int level = 1; level <= 5; level++) {
            all.put("c0" + level, new Answer.Rating(level));
        }
        all.put("fb_q_best", new Answer.Words(LOOKS_LIKE_JSON));
        all.put("fb_role_time", new Answer.Choice(LOOKS_LIKE_JSON));
        all.put("several", new Answer.Choices(List.of("Online", LOOKS_LIKE_JSON)));
        all.put("c06", new Answer.NotApplicable());
        all.put("papers_days", new Answer.Amount(new BigDecimal("2.50")));
        all.put("day", new Answer.Day(LocalDate.of(2026, 8, 6)));
        all.put("briefing_had", new Answer.YesNo(true));
        all.put("fb_raise", new Answer.YesNo(false));

        try (Upgraded store = upgraded(database, feedback("1", all))) {
            assertThat(store.responses.feedback().map(Feedback::answers)).containsExactly(new Answers(all));
            assertThat(store.jdbc.queryForObject("select answers from response", String.class))
                    .contains("\"c01\":1,\"c02\":2", "\"c06\":null", "\"fb_raise\":false");
        }
    }

    @ParameterizedTest
    @EnumSource
    void areKnownWhenTheirExportIsDroppedAgain(TestDatabase database) {
        Feedback same = feedback("1", Map.of("c01", new Answer.Rating(4)));

        try (Upgraded store = upgraded(database, same)) {
            assertThat(store.responses.save(List.of(TestStore.received(same)))).isEqualTo(new Tally(0, 0, 1, 0));
            Feedback other = feedback("1", Map.of("c01", new Answer.Rating(5)));
            assertThat(store.responses.save(List.of(TestStore.received(other)))).isEqualTo(new Tally(0, 1, 0, 0));
        }
    }

    /** Their fingerprint is that of what was answered, and not of what is left of it. */
    @ParameterizedTest
    @EnumSource
    void doNotBringBackWhoWasErased(TestDatabase database) {
        Feedback told = feedback("1", Map.of("fb_q_best", new Answer.Words("Amina Example helped me.")));

        try (Upgraded store =
                upgraded(database, told, "update response set answers = replace(answers, 'Amina Example', '-')")) {
            store.responses.save(List.of(TestStore.received(told)));

            assertThat(store.jdbc.queryForObject("select answers from response", String.class))
                    .isEqualTo("{\"fb_q_best\":{\"words\":\"- helped me.\"}}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepTheirConcernsAndTheirFileAndAreLookedThroughAnew(TestDatabase database) {
        Feedback concern = feedback("1", Map.of("fb_raise", new Answer.YesNo(true)));

        try (Upgraded store = upgraded(
                database,
                concern,
                "insert into personal_value values ('feedback', '1', 'amina', 'Amina Example', 1)",
                "insert into live_form values ('feedback', '" + FILE + "', '" + FILE + "')")) {
            assertThat(store.jdbc.queryForList(ToldLately.CONCERNS)).hasSize(1);
            assertThat(store.jdbc.queryForList("select value from personal_value"))
                    .as("values of before are told apart in another way")
                    .isEmpty();
            assertThat(store.jdbc.queryForObject("select searched from response", Integer.class))
                    .isZero();
            FileId file = new FileId(FILE, "definitions");
            assertThat(store.jdbc.queryForMap("select file, first_file from response"))
                    .containsEntry("file", file.mark())
                    .containsEntry("first_file", file.mark());
            assertThat(store.jdbc.queryForMap("select file, live from live_form"))
                    .containsEntry("file", file.mark())
                    .containsEntry("live", file.mark());
        }
    }

    /** More than are changed at a time. */
    @ParameterizedTest
    @EnumSource
    void areAllMadeShorter(TestDatabase database) {
        Feedback first = feedback("1", Map.of("c01", new Answer.Rating(4)));

        try (Upgraded store = upgraded(database, first, """
                insert into response (form, response_key, kind, happened_on, submitted, modified, answers, fingerprint,
                                      file_sha256, file_row, written, first_sha256)
                with recursive copy(n) as (select 2 union all select n + 1 from copy where n < 25001)
                select form, cast(n as text), kind, happened_on, submitted, modified, answers, fingerprint,
                       file_sha256, n, written, first_sha256 from copy cross join response
                """)) {
            assertThat(store.jdbc.queryForObject("select count(*) from response", Long.class))
                    .isEqualTo(25_001);
            assertThat(store.jdbc.queryForList("select distinct answers, fingerprint, file, first_file from response"))
                    .containsExactly(store.jdbc.queryForMap(
                            "select answers, fingerprint, file, first_file from response where response_key = '1'"));
        }
    }

    private static Feedback feedback(String key, Map<String, Answer> answers) {
        return new Feedback(new ResponseId("feedback", key), NOON, NOON, new Answers(answers));
    }

    private record Upgraded(HikariDataSource source, JdbcTemplate jdbc, ResponseStore responses)
            implements AutoCloseable {
        @Override
        public void close() {
            source.close();
        }
    }

    /** A store of the version before, with one response and what else was done to it, and brought up to this version. */
    private Upgraded upgraded(TestDatabase database, Feedback response, String... changes) {
        HikariDataSource source = database.open(folder.resolve("store.db"));
        JdbcTemplate jdbc = new JdbcTemplate(source);
        Flyway.configure().dataSource(source).target("31").load().migrate();
        String named = AnswersText.named(response.answers().byQuestion());
        String sorted = AnswersText.named(new TreeMap<>(response.answers().byQuestion()));
        jdbc.update(
                """
                insert into response (form, response_key, kind, happened_on, submitted, modified, answers, fingerprint,
                                      file_sha256, file_row, written, first_sha256)
                values (?, ?, 'Feedback', '2026-10-06', ?, ?, ?, ?, ?, 2, ?, ?)
                """,
                response.id().form(),
                response.id().key(),
                NOON.toString(),
                NOON.toString(),
                named,
                DigestUtils.sha256Hex(sorted),
                FILE,
                NOON.toString(),
                FILE);
        for (String change : changes) {
            jdbc.update(change);
        }
        Flyway.configure()
                .dataSource(source)
                .callbacks(new BytewiseText())
                .javaMigrations(new ShorterRows(), new RefusedRowsOnce(), new ChangeMarks())
                .load()
                .migrate();
        return new Upgraded(source, jdbc, new ResponseStore(jdbc));
    }
}
