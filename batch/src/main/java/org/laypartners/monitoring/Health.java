package org.laypartners.monitoring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
    private final Path mark;

    public Health(Path data) {
        this.file = data.resolve("health.json");
        this.mark = data.resolve("night-at-work");
    }

    /**
     * Marks that a night begins, by an empty file: a full disk has room for that too. It stays until the night is noted, so that
     * a night is known that was killed, or that could not note its end.
     *
     * @return false when it was marked before, by a night that is at work or that never ended
     */
    public boolean begin() throws IOException {
        try {
            Files.createFile(mark);
            return true;
        } catch (FileAlreadyExistsException before) {
            Files.setLastModifiedTime(mark, FileTime.from(Instant.now()));
            return false;
        }
    }

    /** Takes the mark off: what began was no night. */
    public void noNight() throws IOException {
        Files.deleteIfExists(mark);
    }

    /** When the last night began that has not noted its end. It may be at work still. */
    public Optional<Instant> begun() {
        try {
            return Files.exists(mark)
                    ? Optional.of(Files.getLastModifiedTime(mark).toInstant())
                    : Optional.empty();
        } catch (IOException ended) {
            return Optional.empty();
        }
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

    /** What there is to note of a night. */
    public Report reportOf(RunRecord run) {
        return new Report(run, run.good() ? Optional.of(run) : report().flatMap(Report::lastGood));
    }

    /** Notes a night. */
    public void note(Report report) {
        try {
            DurableFiles.writeForAll(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
            Files.deleteIfExists(mark);
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
