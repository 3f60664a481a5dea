package org.laypartners.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases that a store may lie in. What holds of one must hold of the other. */
public enum TestDatabase {
    SQLITE("rowid") {
        @Override
        public HikariDataSource open(Path file) {
            return StoreFile.open(file);
        }

        @Override
        public boolean holds(JdbcTemplate store, Path folder, String lowerCase) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    if (bytes.toLowerCase(Locale.ROOT).contains(lowerCase)) {
                        return true;
                    }
                }
                return false;
            }
        }
    },
    POSTGRES("ctid") {
        @Override
        public HikariDataSource open(Path file) {
            return PostgresServer.freshStore().open();
        }

        /** The server's own log of writes is out of a program's reach; what any table shows is not. */
        @Override
        public boolean holds(JdbcTemplate store, Path folder, String lowerCase) {
            return store
                    .queryForList(
                            "select table_name from information_schema.tables where table_schema = current_schema()",
                            String.class)
                    .stream()
                    .anyMatch(table -> !store.queryForList(
                                    "select 1 from " + table + " t where lower(t::text) like '%" + lowerCase + "%'")
                            .isEmpty());
        }
    };

    private final String place;

    TestDatabase(String place) {
        this.place = place;
    }

    /** The column that tells where a row lies. */
    String place() {
        return place;
    }

    /** An empty store. */
    public abstract HikariDataSource open(Path file);

    /** Whether anything of a text can be found: in any byte of the folder, or in any row. */
    public abstract boolean holds(JdbcTemplate store, Path folder, String lowerCase) throws IOException;
}
