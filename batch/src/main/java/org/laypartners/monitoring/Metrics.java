package org.laypartners.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.laypartners.durable.DurableFiles;

/**
 * The last night as metrics of Prometheus, in a text file that its node exporter collects ({@code --collector.textfile}). Times
 * are seconds since 1970, durations seconds.
 */
public final class Metrics {
    private static final double MILLISECONDS = 1000.0;

    private final Path file;

    /** @param file must end in {@code .prom} for the node exporter to read it; its folder is made */
    public Metrics(Path file) {
        this.file = file;
    }

    /** Writes the file anew, in one step. */
    public void write(Health.Report report) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
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
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
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
