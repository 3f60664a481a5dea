package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An erasure killed on its way: whatever runs next finishes it. */
class KilledForgetTest {
    @TempDir
    private Path folder;

    private Path data = Path.of(".");

    @BeforeEach
    void spendANight() throws IOException {
        data = Spent.aNightOnThoseAsked(folder.resolve("data"));
    }

    @Test
    void theSameCommandAgainErasesWhatAKilledOneLeft() throws IOException, InterruptedException, SQLException {
        killOnceBegun(0);
        killOnceBegun(300);

        Typed forget = Typed.on(data, "forget", "--email", Asked.EMAIL);

        assertThat(forget.exit()).as(forget.err()).isZero();
        assertThat(PersonalBytes.holding(data, Asked.ZOE)).isEmpty();
        assertThat(open()).isZero();
    }

    @Test
    void theNextNightErasesWhatAKilledCommandLeft() throws IOException, InterruptedException, SQLException {
        killOnceBegun(0);

        new Trust(data).night();

        assertThat(PersonalBytes.holding(data, Asked.ZOE)).isEmpty();
        assertThat(open()).isZero();
    }

    /** Somebody who reads the store holds up an erasure's last step, so that it cannot end before it is killed. */
    private void killOnceBegun(long millisecondsLater) throws IOException, InterruptedException, SQLException {
        try (Connection reader = store();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select count(*) from erasure").close();
            Started forget = Started.on(data, "forget", "--email", Asked.EMAIL);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            while (forget.isAlive() && System.nanoTime() < end && open() == 0) {
                Thread.sleep(10);
            }
            Thread.sleep(millisecondsLater);
            forget.kill();
            assertThat(open()).as(forget.said()).isNotZero();
        }
    }

    /** How many erasures are begun and not finished; 0 while the store cannot be looked at. */
    private long open() {
        try (Connection store = store();
                Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from erasure")) {
            return rows.getLong(1);
        } catch (SQLException notNow) {
            return 0;
        }
    }

    private Connection store() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store/lay-partners.db"));
    }
}
