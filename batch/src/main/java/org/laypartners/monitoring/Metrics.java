package org.laypartners.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.laypartners.durable.DurableFiles;

/**
 * The last night as metrics of Prometheus, in a text file that its node exporter collects ({@code --collector.textfile}). Times
 * are seconds since 1970, durations seconds.
 */
public final class Metrics {
    private static final double MILLISECONDS = 1000.0;

    private static final String GOOD = "\nlay_partners_last_run_success 1.0\n";
    private static final String FAILED = "\nlay_partners_last_run_success 0.0\n";

    private final Path file;

    /** @param file must end in {@code .prom} for the node exporter to read it; its folder is made */
    public Metrics(Path file) {
        this.file = file;
    }

    /** Writes that a night began, and how the last one ended. */
    public void begin(Instant began, Optional<Health.Report> before) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        start(registry, began);
        before.ifPresent(report -> end(registry, report));
        write(registry);
    }

    /** Writes how a night ended. Where there is no room for that, what is there says at least that it did not end well. */
    public void write(Health.Report report) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        start(registry, report.last().began());
        end(registry, report);
        try {
            write(registry);
        } catch (MonitoringException fault) {
            if (!report.last().good()) {
                writeOver();
            }
            throw fault;
        }
    }

    /** A number is written over by one that is as long, which needs no room. */
    private void writeOver() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            int at = Files.readString(file).indexOf(GOOD);
            if (at >= 0) {
                channel.write(ByteBuffer.wrap(FAILED.getBytes(StandardCharsets.UTF_8)), at);
            }
        } catch (IOException asItWas) {
            // The mark of the night that began tells of it.
        }
    }

    private static void start(PrometheusMeterRegistry registry, Instant began) {
        gauge(registry, "last.start.timestamp.seconds", "When the last night began", seconds(began));
    }

    private static void end(PrometheusMeterRegistry registry, Health.Report report) {
        RunRecord last = report.last();
        gauge(registry, "last.run.timestamp.seconds", "When the last night ended", seconds(last.ended()));
        gauge(registry, "last.run.success", "Whether the last night released", last.good() ? 1 : 0);
        gauge(
                registry,
                "last.run.duration.seconds",
                "How long it took",
                (double) last.took().toMillis() / MILLISECONDS);
        report.lastGood()
                .ifPresent(good -> gauge(
                        registry,
                        "last.success.timestamp.seconds",
                        "When the last good night ended",
                        seconds(good.ended())));
        kind(registry, "files", "Files in the inbox", "dealt_with", last.files());
        kind(registry, "files", "Files in the inbox", "left", last.left());
        kind(registry, "rows", "Rows of the last night", "new", last.added());
        kind(registry, "rows", "Rows of the last night", "replaced", last.replaced());
        kind(registry, "rows", "Rows of the last night", "known", last.known());
        kind(registry, "rows", "Rows of the last night", "refused", last.refused());
    }

    /** In one step, for everybody to collect. */
    private void write(PrometheusMeterRegistry registry) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                DurableFiles.folderForAll(folder);
            }
            DurableFiles.writeForAll(file, registry.scrape());
        } catch (IOException fault) {
            throw new MonitoringException("The file " + file + " cannot be written.", fault);
        } finally {
            registry.close();
        }
    }

    private static double seconds(Instant time) {
        return (double) time.getEpochSecond();
    }

    private static void gauge(PrometheusMeterRegistry registry, String name, String meaning, double value) {
        Gauge.builder("lay.partners." + name, () -> value).description(meaning).register(registry);
    }

    private static void kind(
            PrometheusMeterRegistry registry, String name, String meaning, String outcome, long value) {
        Gauge.builder("lay.partners.last.run." + name, () -> (double) value)
                .description(meaning)
                .tag("outcome", outcome)
                .register(registry);
    }
}
