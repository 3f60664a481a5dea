package org.laypartners;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.inbox.InboxException;
import org.laypartners.release.ReleaseException;
import org.laypartners.store.StoreException;

/** Turns what stopped a job into a sentence for the person who ran it. */
final class Faults {
    /** Their messages are plain sentences without personal data; any other exception's message might not be. */
    private static final List<Class<? extends RuntimeException>> PLAIN = List.of(
            CommandException.class, InboxException.class, ReleaseException.class, StoreException.class);

    private Faults() {}

    static CommandException explain(List<Throwable> faults) {
        return faults.stream()
                .flatMap(fault -> Stream.iterate(Optional.of(fault), Optional::isPresent, Faults::cause))
                .flatMap(Optional::stream)
                .filter(fault -> PLAIN.stream().anyMatch(kind -> kind.isInstance(fault)))
                .findFirst()
                .map(fault -> new CommandException(
                        ExitCode.FAILED,
                        fault.getMessage() + " Nothing was released; the last good site and reports stay up.",
                        fault))
                .orElseGet(() -> new CommandException(
                        ExitCode.FAILED,
                        "Something went wrong inside the program"
                                + faults.stream()
                                        .findFirst()
                                        .map(fault -> " (" + fault.getClass().getSimpleName() + ")")
                                        .orElse("")
                                + ". Nothing was released; the last good site and reports stay up.",
                        faults.isEmpty() ? null : faults.get(0)));
    }

    private static Optional<Throwable> cause(Optional<Throwable> fault) {
        return fault.map(Throwable::getCause);
    }
}
