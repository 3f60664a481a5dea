package org.laypartners.monitoring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.laypartners.durable.DurableFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code health.json} of a data folder: the last night, and the last one that released. Everybody may read it. */
public final class Health {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    public Health(Path data) {
        this.file = data.resolve("health.json");
    }

    /**
     * What the file holds.
     *
     * @param last the last night, good or failed
     * @param lastGood the last night that released; empty when there was none
     */
    public record Report(RunRecord last, Optional<RunRecord> lastGood) {
        public Report {
            // A file that somebody wrote over may lack anything.
            Objects.requireNonNull(last);
            Objects.requireNonNull(lastGood);
        }

        /**
         * What is wrong, in a sentence; empty when all is well.
         *
         * @param longest how old the last good night may be
         */
        public Optional<String> trouble(Instant now, Duration longest) {
            if (!last.good()) {
                return Optional.of("The last night failed. " + last.failure());
            }
            Duration age = Duration.between(last.ended(), now);
            return age.compareTo(longest) > 0
                    ? Optional.of("The last good night ended "
                            + inWords(age.plusMinutes(1).minusNanos(1)) + " ago; it should be at most "
                            + inWords(longest) + ".")
                    : Optional.empty();
        }
    }

    /** Hours, and the minutes beyond them. What has begun counts, so that what is too old is never said to be just as old. */
    private static String inWords(Duration time) {
        String hours = count(time.toHours(), "hour");
        return time.toMinutesPart() == 0 ? hours : hours + " and " + count(time.toMinutesPart(), "minute");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** Notes a night. */
    public void note(RunRecord run) {
        Optional<RunRecord> good = run.good() ? Optional.of(run) : report().flatMap(Report::lastGood);
        try {
            DurableFiles.writeForAll(
                    file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new Report(run, good)) + "\n");
        } catch (IOException fault) {
            throw new MonitoringException("The file " + file + " cannot be written.", fault);
        }
    }

    /** What was noted; empty before the first night, and when the file was spoiled. */
    public Optional<Report> report() {
        try {
            return Files.exists(file)
                    ? Optional.ofNullable(JSON.readValue(Files.readString(file), Report.class))
                    : Optional.empty();
        } catch (CharacterCodingException spoiled) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new MonitoringException("The file " + file + " cannot be read.", fault);
        } catch (JacksonException spoiled) {
            return Optional.empty();
        }
    }
}
