package org.laypartners.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.encryption.Recipients;
import org.laypartners.export.Exports;
import org.laypartners.inbox.Claim;
import org.laypartners.job.Desk;

/** Reads archived exports again that the store does not know: a copy of it is older, or it is made anew. */
public final class ArchiveIntake {
    private final Desk desk;

    public ArchiveIntake(Desk desk) {
        this.desk = desk;
    }

    /**
     * What came of it.
     *
     * @param taken files that were taken in
     * @param sealed files that are encrypted and so could not be read
     */
    public record Told(int taken, int sealed) {}

    /** Goes through the archive as the nights did: reports of meetings after all else, for the register tells their dates. */
    public Told takeIn(Consumer<Claim> intake) {
        List<Path> tables = new ArrayList<>();
        List<Path> reports = new ArrayList<>();
        int sealed = 0;
        for (Path file : desk.inbox().cabinet().archived()) {
            if (String.valueOf(file.getFileName()).endsWith(Recipients.ENDING)) {
                sealed++;
            } else if (!isKnown(file)) {
                (Exports.isMeetingReport(file) ? reports : tables).add(file);
            }
        }
        tables.addAll(reports);
        int taken = 0;
        for (Path file : tables) {
            Optional<Claim> claim = desk.inbox().claimArchived(file);
            claim.ifPresent(intake);
            taken += claim.isPresent() ? 1 : 0;
        }
        return new Told(taken, sealed);
    }

    private boolean isKnown(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String sha256 = DigestUtils.sha256Hex(in);
            return desk.files().isDealtWith(desk.keptExports().original(sha256));
        } catch (IOException fault) {
            throw new CommandException(ExitCode.FAILED, "A file in the archive cannot be read.", fault);
        }
    }
}
