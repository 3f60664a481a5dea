package org.laypartners.job;

import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Indexes for Spring Batch's own tables, whose scripts make none. Without them each step of a night looks through all steps of
 * all nights, and each row that goes costs a look at all rows that may point to it.
 */
public final class BatchIndexes implements JavaMigration {
    private static final List<String> INDEXES = List.of(
            "create index if not exists job_execution_by_instance on batch_job_execution (job_instance_id)",
            "create index if not exists job_params_by_execution on batch_job_execution_params (job_execution_id)",
            "create index if not exists step_execution_by_job on batch_step_execution (job_execution_id)");

    /** None: it runs after all that have one, and again when it changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "spring batch indexes";
    }

    @Override
    public Integer getChecksum() {
        return INDEXES.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String index : INDEXES) {
                statement.execute(index);
            }
        }
    }
}
