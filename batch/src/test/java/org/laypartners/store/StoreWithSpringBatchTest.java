package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.feedback;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.journal.FileLedger;
import org.laypartners.response.Feedback;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.PlatformTransactionManager;

/** The store as the programme opens it: Spring Boot, Flyway and Spring Batch on one SQLite file. */
class StoreWithSpringBatchTest {
    @TempDir
    Path folder;

    @Test
    void startsTwiceOnTheSameFile() {
        for (int start = 1; start <= 2; start++) {
            try (ConfigurableApplicationContext context = start()) {
                Flyway flyway = context.getBean(Flyway.class);
                assertThat(flyway.info().pending()).isEmpty();
                assertThat(context.getBean(JobRepository.class).getJobNames()).isEmpty();
                assertThat(context.getBean(ResponseStore.class)
                                .save(List.of(TestStore.received(feedback("1", NOON, 2)))))
                        .isEqualTo(start == 1 ? new Tally(1, 0, 0, 0) : new Tally(0, 0, 1, 0));
            }
        }
    }

    @Test
    void aJobThatDiesBetweenTwoChunksLosesAndDoublesNothing() throws Exception {
        AtomicBoolean healthy = new AtomicBoolean();
        FileId file = new FileId("a".repeat(64), "d1");
        JobParameters parameters =
                new JobParametersBuilder().addString("sha256", file.sha256()).toJobParameters();

        try (ConfigurableApplicationContext context = start()) {
            context.getBean(FileLedger.class).begin(file, "feedback.csv");
            assertThat(run(context, file, healthy, parameters).getStatus()).isEqualTo(BatchStatus.FAILED);
            assertThat(context.getBean(FileLedger.class)
                            .find(file)
                            .orElseThrow()
                            .tally())
                    .isEqualTo(new Tally(20, 0, 0, 0));
        }
        healthy.set(true);
        try (ConfigurableApplicationContext context = start()) {
            assertThat(run(context, file, healthy, parameters).getStatus()).isEqualTo(BatchStatus.COMPLETED);
            assertThat(context.getBean(FileLedger.class)
                            .find(file)
                            .orElseThrow()
                            .tally())
                    .isEqualTo(new Tally(35, 0, 0, 0));
            try (Stream<Feedback> all = context.getBean(ResponseStore.class).feedback()) {
                assertThat(all).hasSize(35);
            }
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Wiring.class)
                .registerShutdownHook(false)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(
                            "dataSource", DataSource.class, () -> StoreFile.open(folder.resolve("lay-partners.db")));
                    beans.registerBean(ChangeMarks.class);
                    beans.registerBean(ResponseStore.class);
                    beans.registerBean(FileLedger.class);
                })
                .run(
                        "--spring.main.web-application-type=none",
                        "--spring.main.banner-mode=off",
                        "--spring.batch.job.enabled=false",
                        "--logging.level.root=off");
    }

    /** Stores 35 rows, ten at a time; dies in the third chunk, after its rows are written, unless healthy. */
    private static JobExecution run(
            ConfigurableApplicationContext context, FileId file, AtomicBoolean healthy, JobParameters parameters)
            throws Exception {
        JobRepository repository = context.getBean(JobRepository.class);
        Rows rows = new Rows();
        Job job = new JobBuilder("import", repository)
                .start(new StepBuilder("take in", repository)
                        .<Integer, ReadyResponse>chunk(10)
                        .reader(rows)
                        .processor(number -> TestStore.received(feedback("n" + number, NOON, 2)))
                        .writer(chunk -> {
                            Tally tally = context.getBean(ResponseStore.class).save(new ArrayList<>(chunk.getItems()));
                            context.getBean(FileLedger.class).add(file, tally, List.of());
                            if (!healthy.get()
                                    && chunk.getItems()
                                            .get(0)
                                            .received()
                                            .response()
                                            .id()
                                            .key()
                                            .equals("n21")) {
                                throw new IllegalStateException("the night dies here");
                            }
                        })
                        .transactionManager(context.getBean(PlatformTransactionManager.class))
                        .build())
                .build();
        return context.getBean(JobOperator.class).start(job, parameters);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Wiring {
        /** Spring Batch's tables, from its own script, between our first and third migration. */
        @Bean
        JavaMigration batchTables() {
            return new V2__spring_batch_tables();
        }
    }

    private static final class V2__spring_batch_tables extends BaseJavaMigration {
        @Override
        public void migrate(Context context) {
            ScriptUtils.executeSqlScript(
                    context.getConnection(), new ClassPathResource("org/springframework/batch/core/schema-sqlite.sql"));
        }
    }

    /** The numbers 1 to 35. */
    private static final class Rows extends AbstractItemCountingItemStreamItemReader<Integer> {
        private int last;

        Rows() {
            setName("rows");
        }

        @Override
        protected Integer doRead() {
            return last == 35 ? null : ++last;
        }

        @Override
        protected void doOpen() {
            last = 0;
        }

        @Override
        protected void doClose() {
            last = 0;
        }
    }
}
