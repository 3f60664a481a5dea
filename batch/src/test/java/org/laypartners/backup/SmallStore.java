package org.laypartners.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;

/** A store with one table of words, in a data folder. */
record SmallStore(Path file) {
    static SmallStore in(Path data) throws IOException, SQLException {
        SmallStore store =
                new SmallStore(Files.createDirectories(data.resolve("store")).resolve("lay-partners.db"));
        store.write("create table flyway_schema_history (version text)", "create table word (text text)");
        return store;
    }

    void write(String... statements) throws SQLException {
        try (Connection open = open(file);
                Statement statement = open.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** So much that it can be damaged and still be told for a store. */
    void fill() throws SQLException {
        write(Collections.nCopies(400, "insert into word values (hex(randomblob(500)))")
                .toArray(String[]::new));
    }

    void damage() throws IOException {
        damage(file);
    }

    static void damage(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[60_000]), 8_192);
        }
    }

    /** The first word in a store. */
    static String word(Path file) throws SQLException {
        try (Connection open = open(file);
                Statement statement = open.createStatement();
                ResultSet row = statement.executeQuery("select text from word")) {
            return row.getString(1);
        }
    }

    static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
