package org.laypartners.night;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.laypartners.cluster.Ranges;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.job.Hold;
import org.laypartners.setting.KnownProfiles;
import org.laypartners.store.PostgresStore;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * A store that several machines share: the profile {@code postgres} and three settings.
 *
 * @param home the folder with the content; settings may stand there too
 */
public record StoreInPostgres(Path home, PostgresStore store) implements StorePlace {
    /** Empty when the profile is not chosen. */
    static Optional<StoreInPostgres> of(Path home, Environment environment) {
        return environment.acceptsProfiles(Profiles.of(KnownProfiles.POSTGRES))
                ? Optional.of(new StoreInPostgres(
                        home,
                        new PostgresStore(
                                needed(environment, "spring.datasource.url"),
                                needed(environment, "spring.datasource.username"),
                                environment.getProperty("spring.datasource.password", ""))))
                : Optional.empty();
    }

    private static String needed(Environment environment, String setting) {
        String value = environment.getProperty(setting, "");
        if (value.isBlank()) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "The profile postgres needs the setting " + setting + ". Put it in config/application-postgres.yml,"
                            + " or in the environment.");
        }
        return value;
    }

    /** A database that does not answer says so itself when it is opened. */
    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public ConfigurableApplicationContext open() {
        return Wiring.open(home, DataSource.class, store::open);
    }

    @Override
    public HikariDataSource openToRead() {
        return store.openToRead();
    }

    /** The data folder of this machine says nothing of a database that others work on too. */
    @Override
    public void refuseALoss() {}

    /** Dumps of a shared database are its owners' to make. */
    @Override
    public void backUp(LocalDate day) {}

    /** Nor are restores. */
    @Override
    public boolean isBehindTheArchive() {
        return false;
    }

    @Override
    public void caughtUp() {}

    @Override
    public Hold hold() {
        PostgresStore.Lock lock = store.lock()
                .orElseThrow(() -> new CommandException(
                        ExitCode.BUSY, "Another run is at work on the shared store. Try again when it has ended."));
        // A worker may still be busy for a run that died; from now on it stores nothing more.
        store.briefly(Ranges::endAll);
        return new Hold() {
            @Override
            public void check() {
                lock.check();
            }

            @Override
            public void close() {
                lock.close();
            }
        };
    }
}
