package org.laypartners.job;

import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Makes Spring Batch's own tables, from the script that it brings for each database. A migration like the others, so that
 * tables are made in one order and once.
 */
public final class BatchTables implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
        return "spring batch tables";
    }

    /** The script comes with a released version of Spring Batch; it has no state of its own to compare. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        String database =
                context.getConnection().getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        ScriptUtils.executeSqlScript(
                context.getConnection(),
                new ClassPathResource("org/springframework/batch/core/schema-" + database + ".sql"));
    }
}
