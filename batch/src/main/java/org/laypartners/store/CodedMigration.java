package org.laypartners.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A step of the tables that SQL alone cannot take. Each store notes its version and its description when it was taken, and neither
 * may change after that. It notes the class too, but nothing holds that against where the class stands today. A step in code has no
 * checksum that would tell whether it changed.
 */
public abstract class CodedMigration implements JavaMigration {
    private final MigrationVersion version;
    private final String description;

    protected CodedMigration(String version, String description) {
        this.version = MigrationVersion.fromVersion(version);
        this.description = description;
    }

    @Override
    public final MigrationVersion getVersion() {
        return version;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
