package org.laypartners.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laypartners.edition.PublishJob;
import org.laypartners.intake.ImportJob;
import org.laypartners.job.JobRecords;
import org.laypartners.journal.FileLedger;
import org.laypartners.store.FileId;
import org.laypartners.store.PostgresServer;
import org.laypartners.store.StoreFile;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Spring Batch recorded goes when nothing can need it any more, in both databases. */
class JobRecordsTest {
    private static final LocalDate THEN = LocalDate.of(2026, 10, 6);

    @TempDir
    static Path folder;

    private JdbcTemplate jdbc = new JdbcTemplate();

    static Stream<Named<Supplier<DataSource>>> stores() {
        return Stream.of(
                Named.of("SQLite", () -> StoreFile.open(folder.resolve("lay-partners.db"))),
                Named.of("PostgreSQL", () -> PostgresServer.freshStore().open()));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatNothingTakesUpAgainGoesOnTheDayAfterItsTime(Supplier<DataSource> store) {
        try (ConfigurableApplicationContext context = Wiring.open(folder, DataSource.class, store)) {
            jdbc = context.getBean(JdbcTemplate.class);
            JobRepository repository = context.getBean(JobRepository.class);
            FileLedger files = context.getBean(FileLedger.class);
            run(repository, PublishJob.NAME, night(1), BatchStatus.COMPLETED);
            run(repository, PublishJob.NAME, night(2), BatchStatus.FAILED);
            FileId done = begun(files, "a");
            files.finish(done);
            run(repository, ImportJob.NAME, parameters(done), BatchStatus.FAILED);
            run(repository, ImportJob.NAME, parameters(begun(files, "b")), BatchStatus.FAILED);
            run(repository, PublishJob.NAME, night(3), BatchStatus.STARTED);
            JobRecords records = context.getBean(JobRecords.class);

            assertThat(records.eraseBefore(THEN)).isZero();
            assertThat(rows("batch_job_instance")).isEqualTo(5);

            assertThat(records.eraseBefore(THEN.plusDays(1))).isEqualTo(3);
            assertThat(left()).containsExactly("import FAILED", "publish STARTED");
            for (String table : List.of("batch_step_execution", "batch_step_execution_context")) {
                assertThat(rows(table)).as(table).isEqualTo(2);
            }
            assertThat(rows("batch_job_execution_context")).isEqualTo(2);
            assertThat(rows("batch_job_execution_params")).isEqualTo(3);
        }
    }

    private void run(JobRepository repository, String job, JobParameters parameters, BatchStatus status) {
        JobExecution run = repository.createJobExecution(
                repository.createJobInstance(job, parameters), parameters, new ExecutionContext());
        repository.createStepExecution("take in", run);
        run.setStatus(status);
        repository.update(run);
        jdbc.update(
                "update batch_job_execution set create_time = ? where job_execution_id = ?",
                Timestamp.valueOf(THEN.atTime(2, 0)),
                run.getId());
    }

    private static FileId begun(FileLedger files, String letter) {
        FileId file = new FileId(letter.repeat(64), "forms");
        files.begin(file, letter + ".csv");
        return file;
    }

    private static JobParameters parameters(FileId file) {
        return new JobParametersBuilder()
                .addString("sha256", file.sha256())
                .addString("definitions", file.definitions())
                .toJobParameters();
    }

    private static JobParameters night(long number) {
        return new JobParametersBuilder().addLong("night", number).toJobParameters();
    }

    private List<String> left() {
        return jdbc.queryForList(
                "select i.job_name || ' ' || e.status from batch_job_instance i"
                        + " join batch_job_execution e on e.job_instance_id = i.job_instance_id order by 1",
                String.class);
    }

    private int rows(String table) {
        return jdbc.queryForList("select 1 from " + table, Integer.class).size();
    }
}
