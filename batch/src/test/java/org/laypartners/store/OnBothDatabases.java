package org.laypartners.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests with an empty store, once for each database that a store may lie in. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
public abstract class OnBothDatabases {
    @Parameter
    protected TestDatabase database;

    @TempDir
    protected Path folder;

    protected TestStore store;

    @BeforeEach
    void openTheStore() {
        store = new TestStore(database, folder.resolve("lay-partners.db"));
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
