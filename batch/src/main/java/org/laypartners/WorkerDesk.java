package org.laypartners;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.laypartners.access.DataAccess;
import org.laypartners.cluster.Broker;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme.Places;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.edition.Wording;
import org.laypartners.fault.Faults;
import org.laypartners.form.Forms;
import org.laypartners.intake.RangeIntake;
import org.laypartners.job.Desk;
import org.laypartners.job.Hold;
import org.laypartners.night.StoreInPostgres;
import org.laypartners.night.StorePlace;
import org.laypartners.setting.ClusterSettings;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.HomeFolders;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A worker: takes in what nights give out, until it is told to end. */
final class WorkerDesk {
    private final Places places;
    private final Clock clock;
    private final Consumer<String> said;
    private final AtomicBoolean ending = new AtomicBoolean();
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private String lastFault = "";

    WorkerDesk(Places places, Clock clock, Consumer<String> said) {
        this.places = places;
        this.clock = clock;
        this.said = said;
    }

    /** Works until the process is asked to end; what it has taken by then is stored first. */
    void work() {
        // A night makes and changes the tables, under its lock; workers come and go.
        System.setProperty("spring.flyway.enabled", "false");
        DataAccess.refuseOpenFolders(places.data());
        if (!(StorePlace.of(places) instanceof StoreInPostgres shared)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, "A worker needs the profile cluster. Add --profile cluster.");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        try (ConfigurableApplicationContext context = shared.open()) {
            listen(context);
        } finally {
            ended.countDown();
        }
    }

    private void listen(ConfigurableApplicationContext context) {
        ClusterSettings settings = ClusterSettings.of(context.getEnvironment());
        RangeIntake hands = hands(context, settings);
        long beat = Math.max(1, settings.silent().toMillis() / 5);
        ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
        Broker broker = Broker.toListen(settings.broker(), () -> takeAll(hands));
        try {
            ScheduledFuture<?> unused =
                    beats.scheduleWithFixedDelay(() -> beat(hands), beat, beat, TimeUnit.MILLISECONDS);
            said.accept("Waiting for rows to take in. Stop with Ctrl and C.");
            takeAll(hands);
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            // Waits for what is being taken in.
            broker.close();
            beats.shutdownNow();
        }
        said.accept("The worker has ended.");
    }

    private RangeIntake hands(ConfigurableApplicationContext context, ClusterSettings settings) {
        SiteContent content = SiteContent.read(new SiteFolders(places.home()));
        Forms forms = Forms.load(HomeFolders.forms(places.home()), Wording.lists(content));
        DataFolder data = new DataFolder(places.data());
        return RangeIntake.of(
                context, day -> Desk.of(context, data, day, forms, clock, Hold.NOT_SHARED), settings.look(), said);
    }

    /** Each message says that there is work; there may be more of it than messages. */
    private synchronized void takeAll(RangeIntake hands) {
        try {
            boolean more = true;
            while (more && !ending.get()) {
                more = hands.takeOne();
            }
            lastFault = "";
        } catch (DataAccessException | TransactionException away) {
            sayOnce(Faults.sentence(List.of(away)));
        }
    }

    /** It may be tried each half a minute for hours. */
    private void sayOnce(String fault) {
        if (!fault.equals(lastFault)) {
            said.accept(fault);
        }
        lastFault = fault;
    }

    private static void beat(RangeIntake hands) {
        try {
            hands.beat();
        } catch (DataAccessException away) {
            // The manager will give the rows to another; this worker then stores nothing more.
            return;
        }
    }

    private void end() {
        ending.set(true);
        end.countDown();
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
