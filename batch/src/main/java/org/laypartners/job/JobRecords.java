package org.laypartners.job;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What Spring Batch recorded of runs: where a run that died goes on, and nothing else. What became of a file says the store,
 * so a file whose run is forgotten here is known all the same.
 */
public final class JobRecords {
    /**
     * Jobs that all ended before a time, and that nothing takes up again. A file that is not read to its end yet is read on
     * from where its run stands: begun anew, its rows would be counted twice.
     */
    private static final String OLD = """
            (select i.job_instance_id from batch_job_instance i
             where not exists (select 1 from batch_job_execution e where e.job_instance_id = i.job_instance_id
                               and (e.create_time >= ?
                                    or e.status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')))
             and not exists (select 1 from batch_job_execution e
                             join batch_job_execution_params s
                                  on s.job_execution_id = e.job_execution_id and s.parameter_name = 'sha256'
                             join batch_job_execution_params d
                                  on d.job_execution_id = e.job_execution_id and d.parameter_name = 'definitions'
                             join export_file f
                                  on f.sha256 = s.parameter_value and f.definitions = d.parameter_value
                             where e.job_instance_id = i.job_instance_id and f.state = 'READING'))""";

    private static final String RUNS =
            "(select job_execution_id from batch_job_execution where job_instance_id in " + OLD + ")";

    /** Each before those that it points to. */
    private static final List<String> DELETIONS = List.of(
            "delete from batch_step_execution_context where step_execution_id in"
                    + " (select step_execution_id from batch_step_execution where job_execution_id in " + RUNS + ")",
            "delete from batch_step_execution where job_execution_id in " + RUNS,
            "delete from batch_job_execution_context where job_execution_id in " + RUNS,
            "delete from batch_job_execution_params where job_execution_id in " + RUNS,
            "delete from batch_job_execution where job_instance_id in " + OLD,
            "delete from batch_job_instance where job_instance_id in " + OLD);

    private final JdbcTemplate jdbc;

    public JobRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Erases what was recorded of jobs whose last run began before a day, in the caller's transaction.
     *
     * @return how many jobs that were
     */
    public int eraseBefore(LocalDate day) {
        Timestamp from = Timestamp.valueOf(day.atStartOfDay());
        int jobs = 0;
        for (String deletion : DELETIONS) {
            jobs = jdbc.update(deletion, from);
        }
        return jobs;
    }
}
