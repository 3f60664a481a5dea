package org.laypartners.night;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.laypartners.command.CommandException;
import org.laypartners.command.Counts;
import org.laypartners.command.ExitCode;
import org.laypartners.command.NightReport;
import org.laypartners.command.Programme.Places;
import org.laypartners.monitoring.Health;
import org.laypartners.monitoring.Metrics;
import org.laypartners.monitoring.MonitoringException;
import org.laypartners.monitoring.RunRecord;
import org.laypartners.release.Releases;
import org.laypartners.setting.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Notes for monitoring how a night went. What cannot be noted changes nothing about the night. */
public final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String RUN = "run";
    private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0);

    private final Places places;
    private final LocalDate day;
    private final Clock clock;
    private final Instant began;
    private final boolean demo;

    private Watch(Places places, LocalDate day, Clock clock, boolean demo) {
        this.places = places;
        this.day = day;
        this.clock = clock;
        this.demo = demo;
        this.began = clock.instant();
    }

    /** Lets a night go by. One that found another at work is none. */
    public static NightReport over(Places places, LocalDate day, Clock clock, Supplier<NightReport> night) {
        return marked(new Watch(places, day, clock, false), night);
    }

    /** The same for a night on the examples, about which staff are sent nothing. */
    public static NightReport overADemo(Places places, LocalDate day, Clock clock, Supplier<NightReport> night) {
        return marked(new Watch(places, day, clock, true), night);
    }

    private static NightReport marked(Watch watch, Supplier<NightReport> night) {
        // What is refused here is no data folder: nothing may be noted in it, for it could be the public site.
        Run.plainly(() -> Run.refuseMixedPlaces(watch.places));
        Run.refuseOtherThings(watch.places);
        // Every line of a run has the same mark, so that the lines of two runs can be told apart.
        MDC.put(RUN, UUID.randomUUID().toString());
        try {
            LOG.info("The night of {} began.", watch.day.format(DAY));
            return watch.watched(night);
        } finally {
            MDC.remove(RUN);
        }
    }

    private NightReport watched(Supplier<NightReport> night) {
        boolean marked = begin();
        try {
            NightReport report = night.get();
            Counts counts = report.counts();
            LOG.info(
                    "The night of {} ended well. Files: {} dealt with, {} left. Rows: {} new, {} replaced, {} known, {}"
                            + " refused.",
                    day.format(DAY),
                    counts.files(),
                    counts.left(),
                    counts.added(),
                    counts.replaced(),
                    counts.known(),
                    counts.refused());
            note(true, "", counts);
            return report;
        } catch (CommandException fault) {
            LOG.error("The night of {} did not end well. {}", day.format(DAY), fault.getMessage());
            if (fault.exit() == ExitCode.FAILED) {
                note(false, String.valueOf(fault.getMessage()), NOTHING);
            } else if (marked) {
                noNight();
            }
            throw fault;
        }
    }

    /** Gives whether the night was marked only now. A data folder that is not there yet is the run's to make. */
    private boolean begin() {
        boolean marked = false;
        if (Files.isDirectory(places.data())) {
            try {
                marked = health().begin();
                if (marked) {
                    metrics().begin(began, health().report());
                }
            } catch (IOException | MonitoringException fault) {
                LOG.warn("That the night began could not be noted.");
            }
        }
        return marked;
    }

    private void noNight() {
        try {
            health().noNight();
            Optional<Health.Report> before = health().report();
            if (before.isPresent()) {
                metrics().write(before.get());
            }
        } catch (IOException | MonitoringException fault) {
            LOG.warn("That this was no night could not be noted.");
        }
    }

    private void note(boolean good, String failure, Counts counts) {
        RunRecord run = new RunRecord(
                day,
                began,
                clock.instant(),
                good,
                good ? new Releases(places.data()).current().orElse("") : "",
                failure,
                counts.files(),
                counts.left(),
                counts.added(),
                counts.replaced(),
                counts.known(),
                counts.refused());
        // Each by itself: on a full disk the one may fail and the others not. The message comes last, for machines of
        // others may keep it waiting.
        attempt(() -> health().note(health().reportOf(run)));
        attempt(() -> metrics().write(health().reportOf(run)));
        if (!demo) {
            attempt(() -> new NoticeDesk(places, clock).after(health().reportOf(run)));
        }
    }

    private static void attempt(Runnable noting) {
        try {
            noting.run();
        } catch (MonitoringException fault) {
            LOG.warn("{}", fault.getMessage());
        }
    }

    private Health health() {
        return new Health(places.data());
    }

    private Metrics metrics() {
        return new Metrics(new DataFolder(places.data()).metrics());
    }
}
