package org.laypartners.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a night did, for the person who ran it.
 *
 * @param files one sentence for each file in the inbox
 * @param figures how many tables of figures the public site shows; 0 when there are none to show
 * @param site the first page of the public site; empty when nothing was published
 * @param reports the first page of the staff reports; empty when nothing was published
 * @param counts how much it was
 * @param toFix the folder where refused rows and files lie; empty when nothing was refused
 */
public record NightReport(
        List<String> files,
        int figures,
        Counts counts,
        Optional<Path> site,
        Optional<Path> reports,
        Optional<Path> toFix) {
    public NightReport {
        files = List.copyOf(files);
    }
}
