package org.laypartners.job;

import java.util.Locale;
import org.flywaydb.core.api.migration.Context;
import org.laypartners.store.CodedMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Makes Spring Batch's own tables, from the script that it brings for each database. A migration like the others, so that
 * tables are made in one order and once. The script comes with a released version of Spring Batch.
 */
public final class BatchTables extends CodedMigration {
    public BatchTables() {
        super("2", "spring batch tables");
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
