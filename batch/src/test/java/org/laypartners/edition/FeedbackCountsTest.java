package org.laypartners.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.form.Forms;
import org.laypartners.form.Option;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.CountedFeedback;
import org.laypartners.measure.FeedbackTally;
import org.laypartners.measure.Period;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;
import org.laypartners.response.ResponseId;
import org.laypartners.setting.Settings;
import org.laypartners.store.BytewiseText;
import org.laypartners.store.ChangeMarks;
import org.laypartners.store.EarlierFeedback;
import org.laypartners.store.FeedbackTallies;
import org.laypartners.store.PostgresServer;
import org.laypartners.store.ReadyResponse;
import org.laypartners.store.Received;
import org.laypartners.store.ResponseStore;
import org.laypartners.store.StoreFile;
import org.laypartners.store.ToldLately;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever happened to answers since the night before, and however many a night reads, it counts as if it had read all. What happens
 * is drawn by lot, always the same.
 */
class FeedbackCountsTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 6);
    private static final int QUARTERS = 5;
    private static final int PERIODS = 7;
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final int DAYS = 470;
    private static final List<String> PROJECTS = List.of("Letters", "Food");
    private static final List<String> DAMAGED = List.of(
            "", "null", "{}", "{\"counted\":{},\"said\":[]}", "{\"counted\":null,\"said\":[{\"project\":\"Food\"}]}");
    private static final Forms FORMS = Forms.load(
            Path.of("batch/forms"),
            Map.of("projects", PROJECTS.stream().map(Option::of).toList(), "interests", List.of(Option.of("Food"))));

    @TempDir
    private Path folder;

    @Test
    void countsAsIfAllWereReadWhereTheStoreIsAFile() {
        try (HikariDataSource store = StoreFile.open(folder.resolve("store.db"))) {
            spendNights(store, 24, 20261006);
        }
    }

    @Test
    void countsAsIfAllWereReadWhereTheStoreIsAServer() {
        try (HikariDataSource store = PostgresServer.freshStore().open()) {
            spendNights(store, 16, 6102026);
        }
    }

    private static void spendNights(HikariDataSource source, int nights, long seed) {
        Flyway.configure()
                .dataSource(source)
                .callbacks(new BytewiseText())
                .javaMigrations(new ChangeMarks())
                .load()
                .migrate();
        Nights all = new Nights(new JdbcTemplate(source), new Random(seed));
        // Each commit waits for the disk.
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.executeWithoutResult(begun -> IntStream.range(0, 60).forEach(each -> all.send()));
        for (int night = 0; night < nights; night++) {
            transaction.executeWithoutResult(begun -> {
                all.setAnew();
                all.changeAFew();
                all.damageSome();
                all.count();
            });
        }
        assertThat(all.taken).as("tallies that an earlier night kept").isPositive();
    }

    /** One after the other, each with what the one before it kept. */
    private static final class Nights {
        private final JdbcTemplate jdbc;
        private final ResponseStore responses;
        private final Random lot;
        private int most = 1;
        private int sent;
        private int taken;

        Nights(JdbcTemplate jdbc, Random lot) {
            this.jdbc = jdbc;
            this.responses = new ResponseStore(jdbc);
            this.lot = lot;
        }

        void send() {
            save("key " + sent++, day(), 0);
        }

        /** On some nights nothing. */
        void changeAFew() {
            for (int change = lot.nextInt(4); change > 0; change--) {
                Feedback one = any();
                switch (lot.nextInt(6)) {
                    case 0 -> send();
                    case 1 -> replace(one, one.submitted().toLocalDate());
                    case 2 -> replace(one, day());
                    case 3 -> erase(one);
                    case 4 -> {
                        erase(one);
                        save(one.id().key(), one.submitted().toLocalDate(), 0);
                    }
                    default -> scrub(one);
                }
            }
        }

        void damageSome() {
            String damaged = DAMAGED.get(lot.nextInt(DAMAGED.size()));
            jdbc.update(
                    "update feedback_tally set tally = ? where first_day like ?",
                    damaged,
                    "%-0" + (1 + lot.nextInt(9)) + "-%");
        }

        /** Mostly it stays, so that tallies of the night before count. */
        void setAnew() {
            if (lot.nextInt(3) == 0) {
                most = 1 + lot.nextInt(50);
            }
        }

        void count() {
            Settings settings = new Binder(new MapConfigurationPropertySource(
                            Map.of("lay-partners.list-answers", Integer.toString(most))))
                    .bindOrCreate("lay-partners", Settings.class);
            EarlierFeedback earlier = new EarlierFeedback(jdbc, responses);
            FeedbackDays plan = FeedbackDays.of(earlier.days(FeedbackDays.first(NIGHT, settings)), NIGHT, settings);
            AtomicInteger asked = new AtomicInteger();
            List<Feedback> read =
                    new ToldLately(jdbc).since(NIGHT, plan.readFrom(), NIGHT).feedback();
            List<String> kept = kept();
            FeedbackCounts counts =
                    new FeedbackCounts(plan, read, earlier, FORMS, new KeptTallies(new FeedbackTallies(jdbc), () -> {
                        asked.incrementAndGet();
                        return FORMS.fingerprint();
                    }));
            List<Feedback> all = all();
            CountedFeedback anew =
                    CountedFeedback.of(all.stream().map(FORMS::countable).toList());

            for (Period days : periods()) {
                assertThat(text(counts.tally(days)))
                        .as("%s with %s", days, plan)
                        .isEqualTo(text(anew.tally(days)));
                try (Stream<ResponseId> ids = counts.ids(days)) {
                    assertThat(ids)
                            .containsExactlyInAnyOrderElementsOf(anew.ids(days).toList());
                }
                assertThat(text(counts.said(days)))
                        .isEqualTo(text(FeedbackTally.of(all.stream()
                                .filter(one -> days.holds(one.submitted().toLocalDate()))
                                .toList())));
            }
            assertThat(asked)
                    .as("it takes a walk through files to know what counts")
                    .hasValueLessThan(2);
            counts.forgetOthers();
            List<String> since = kept();
            int portions = (int) plan.earlier().stream()
                    .filter(portion -> Period.reported(NIGHT).holds(portion.days()))
                    .count();
            assertThat(since)
                    .as("one for each portion, and at most one for each quarter of each period")
                    .hasSizeBetween(portions, portions + QUARTERS * PERIODS);
            taken += (int) since.stream().filter(kept::contains).count();
        }

        /** Those that figures and reports go by, and some that cut through anything. */
        private List<Period> periods() {
            List<Period> periods = new ArrayList<>(List.of(
                    Period.fourClosedQuarters(NIGHT),
                    Period.lastTwelveMonths(NIGHT),
                    Period.reported(NIGHT),
                    Period.reported(NIGHT).until(NIGHT)));
            for (int each = periods.size(); each < PERIODS; each++) {
                LocalDate one = counted();
                LocalDate other = counted();
                periods.add(one.isBefore(other) ? new Period(one, other) : new Period(other, one));
            }
            return periods;
        }

        /** Later versions win, so each is later than the one before. */
        private void replace(Feedback one, LocalDate day) {
            save(one.id().key(), day, ++sent);
        }

        private void erase(Feedback one) {
            assertThat(jdbc.update(
                            "delete from response where response_key = ?",
                            one.id().key()))
                    .isEqualTo(1);
        }

        /** Nothing but the answers is written. */
        private void scrub(Feedback one) {
            jdbc.update(
                    "update response set answers = replace(replace(answers, ':4', ':2'), 'Ann', 'erased')"
                            + " where response_key = ?",
                    one.id().key());
        }

        private void save(String key, LocalDate day, int later) {
            LocalDateTime submitted = day.atTime(9, 0);
            Map<String, Answer> answers = new LinkedHashMap<>();
            answers.put("fb_project", new Answer.Choice(PROJECTS.get(lot.nextInt(PROJECTS.size()))));
            if (lot.nextBoolean()) {
                answers.put("fb_period", new Answer.Choice("2026 Q" + (1 + lot.nextInt(2))));
            }
            answers.put("c01", new Answer.Rating(1 + lot.nextInt(5)));
            answers.put("c02", lot.nextBoolean() ? new Answer.NotApplicable() : new Answer.Rating(4));
            answers.put("fb_raise", new Answer.YesNo(lot.nextInt(9) == 0));
            answers.put("fb_q_best", new Answer.Words("Ann said so " + lot.nextInt()));
            Feedback feedback = new Feedback(
                    new ResponseId("feedback", key),
                    submitted,
                    LocalDateTime.of(2026, 10, 6, 0, 0).plusMinutes(later),
                    new Answers(answers));
            responses.save(
                    List.of(ReadyResponse.of(new Received(feedback, "f".repeat(64), 2, feedback.modified(), false))));
        }

        private LocalDate day() {
            return FIRST.plusDays(lot.nextInt(DAYS));
        }

        /** A day that figures go back to. */
        private LocalDate counted() {
            return Stream.generate(this::day)
                    .filter(Period.reported(NIGHT)::holds)
                    .findFirst()
                    .orElseThrow();
        }

        private Feedback any() {
            List<Feedback> all = all();
            return all.get(lot.nextInt(all.size()));
        }

        private List<Feedback> all() {
            try (Stream<Feedback> all = responses.feedback()) {
                return all.toList();
            }
        }

        private List<String> kept() {
            return jdbc.queryForList("select first_day || last_day || made_from from feedback_tally", String.class);
        }
    }

    private static String text(FeedbackTally said) {
        Map<String, String> all = new TreeMap<>();
        said.tallies().forEach((about, tally) -> all.put(about.toString(), text(tally)));
        return all + text(said.all());
    }

    private static String text(AnswerTally tally) {
        Map<String, String> ratings = new TreeMap<>();
        tally.counts().ratings().forEach((question, levels) -> ratings.put(question, Arrays.toString(levels)));
        return tally.responses() + " " + ratings + new TreeMap<>(tally.counts().choices());
    }
}
